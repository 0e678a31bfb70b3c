package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** 以某人身份使用接口。 The HTTP API as its users call it, by log-in name. */
public final class Api {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final URI base;
    private final boolean patient;
    private final AtomicLong recorded = new AtomicLong(-1);

    public Api(int port) {
        this(port, false);
    }

    private Api(int port, boolean patient) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.patient = patient;
    }

    /** What it reads has all that it recorded before, whoever did and whoever asks. */
    static Api ofOneLedger(int port) {
        return new Api(port, true);
    }

    /** An answer: its status, its JSON (missing when there is none), and its text. */
    public record Answer(int status, JsonNode json, String text, java.net.http.HttpHeaders headers) {
        public List<String> rules() {
            return StreamSupport.stream(json.path("rules").spliterator(), false)
                    .map(rule -> rule.path("id").asString())
                    .toList();
        }

        public List<String> fields() {
            return StreamSupport.stream(json.path("fields").spliterator(), false)
                    .map(field -> field.path("field").asString())
                    .toList();
        }

        List<String> types() {
            return StreamSupport.stream(json.path("facts").spliterator(), false)
                    .map(fact -> fact.path("type").asString())
                    .toList();
        }
    }

    public Answer get(String user, String path) {
        return send(user, request(fresh(path)).GET(), Map.of());
    }

    private String fresh(String path) {
        long last = recorded.get();
        return !patient || last < 0 || !path.startsWith("/api/") || path.contains("at-least=")
                ? path
                : path + (path.indexOf('?') < 0 ? "?" : "&") + "at-least=" + last;
    }

    public Answer post(String user, String path, Object body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        all.putAll(headers);
        String json = body instanceof String text ? text : WireMapper.mapper().writeValueAsString(body);
        Answer answer = send(user, request(path).POST(BodyPublishers.ofString(json)), all);
        recorded.accumulateAndGet(answer.json().path("position").asLong(-1), Math::max);
        return answer;
    }

    public Answer act(String user, String caseId, String act, Map<String, ?> fields) {
        return post(user, "/api/cases/" + caseId + "/acts/" + act, fields, Map.of());
    }

    /** The numbers of all facts on the trail, which must be 0, 1, 2 … without a gap or a double. */
    public List<Long> positions() {
        List<Long> all = new ArrayList<>();
        // Pages are told from the newest: while the screens still read, what is on each moves on.
        WholeProduct.until("轨迹不再变长", () -> {
            long before = trail(1).path("total").asLong();
            all.clear();
            JsonNode entries = trail(1).path("entries");
            for (int page = 2; !entries.isEmpty(); page++) {
                entries.forEach(entry -> all.add(entry.path("position").asLong()));
                entries = trail(page).path("entries");
            }
            return trail(1).path("total").asLong() == before;
        });
        Collections.sort(all);
        assertThat(all).isEqualTo(LongStream.range(0, all.size()).boxed().toList());
        return all;
    }

    private JsonNode trail(int page) {
        return get("auditor", "/api/trail?size=1000&page=" + page).json();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private static Answer send(String user, HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::setHeader);
        if (user != null) {
            byte[] pair = (user + ":demo-2021").getBytes(StandardCharsets.UTF_8);
            request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    answer.statusCode(),
                    json ? WireMapper.mapper().readTree(answer.body()) : MissingNode.getInstance(),
                    answer.body(),
                    answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
