package banli.standalone.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** A compose file as it stands at the top of the sources. */
record Compose(Path file, Map<String, Object> content) {
    static final Path HOME = Path.of("..");
    static final List<String> FILES = List.of("docker-compose.yml", "docker-compose.single.yml");

    static Compose read(String name) {
        return new Compose(HOME.resolve(name), new Yaml().load(text(name)));
    }

    static String text(String name) {
        try {
            return Files.readString(HOME.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, Service> services() {
        Map<String, Service> services = new TreeMap<>();
        map(content, "services").forEach((name, service) -> services.put(name, new Service(name, cast(service))));
        return services;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static Map<String, Object> map(Map<String, Object> of, String key) {
        return cast(of.get(key));
    }

    static List<Object> list(Map<String, Object> of, String key) {
        Object value = of.get(key);
        return value instanceof List<?> all ? List.copyOf(all) : value == null ? List.of() : List.of(value);
    }

    /** A service with what it is made of. */
    record Service(String name, Map<String, Object> content) {
        String image() {
            return String.valueOf(content.get("image"));
        }

        Map<String, Object> environment() {
            return map(content, "environment");
        }

        List<String> command() {
            return list(content, "command").stream().map(String::valueOf).toList();
        }

        List<String> secrets() {
            return list(content, "secrets").stream()
                    .map(one -> String.valueOf(one instanceof Map<?, ?> placed ? placed.get("source") : one))
                    .toList();
        }

        /** Their names in the container. */
        List<String> secretsHere() {
            return list(content, "secrets").stream()
                    .map(one -> String.valueOf(one instanceof Map<?, ?> placed ? placed.get("target") : one))
                    .map(target -> target.substring(target.lastIndexOf('/') + 1))
                    .toList();
        }

        List<String> needs() {
            return content.get("depends_on") instanceof Map<?, ?> named
                    ? named.keySet().stream().map(String::valueOf).toList()
                    : list(content, "depends_on").stream().map(String::valueOf).toList();
        }

        List<String> volumes() {
            return list(content, "volumes").stream().map(String::valueOf).toList();
        }

        String check() {
            return String.join(
                    " ",
                    list(map(content, "healthcheck"), "test").stream()
                            .map(String::valueOf)
                            .toList());
        }

        /** Each with its value where it is a path in the container that a secret or volume must bring. */
        List<String> pathsNamed() {
            List<String> paths = new ArrayList<>();
            environment().values().forEach(value -> {
                if (String.valueOf(value).startsWith("/")) {
                    paths.add(String.valueOf(value));
                }
            });
            return paths;
        }
    }
}
