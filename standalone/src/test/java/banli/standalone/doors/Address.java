package banli.standalone.doors;

import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** 一个地址。 A mapped address of the running product: the method and the pattern as Spring maps it. */
record Address(String method, String pattern) implements Comparable<Address> {
    /** Every address that the product maps to a method of a class, as it says itself. */
    static Set<Address> all(int gauges) {
        Set<Address> found = new TreeSet<>();
        for (JsonNode context : mappings(gauges).path("contexts")) {
            for (JsonNode servlet : context.path("mappings").path("dispatcherServlets")) {
                servlet.forEach(mapping -> read(mapping.path("details").path("requestMappingConditions"), found));
            }
        }
        return found;
    }

    private static void read(JsonNode conditions, Set<Address> found) {
        for (JsonNode pattern : conditions.path("patterns")) {
            JsonNode methods = conditions.path("methods");
            if (methods.isEmpty()) {
                found.add(new Address("GET", pattern.asString()));
            }
            methods.forEach(method -> found.add(new Address(method.asString(), pattern.asString())));
        }
    }

    private static JsonNode mappings(int gauges) {
        URI uri = URI.create("http://127.0.0.1:" + gauges + "/actuator/mappings");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return WireMapper.mapper()
                    .readTree(http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether acts are sent here, one address each. */
    boolean takesActs() {
        return !isRead() && pattern.endsWith("/{act}");
    }

    @Override
    public int compareTo(Address other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern != 0 ? byPattern : method.compareTo(other.method);
    }
}
