package banli.standalone.ops;

import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** What the alerts and the dashboards ask of Prometheus. */
public final class Expressions {
    static final Path RULES = Compose.HOME.resolve("ops/prometheus/rules");
    static final Path DASHBOARDS = Compose.HOME.resolve("ops/grafana/dashboards");

    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\"[^\"]*\"|\\[[^]]*]");
    private static final Pattern LISTS = Pattern.compile("\\b(by|on|without|ignoring|unless)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\w*\\s*\\()");
    private static final Set<String> WORDS = Set.of("or", "and", "unless", "by", "on", "without");

    private Expressions() {}

    /** Each alert with all that is written of it. */
    public static Map<String, Map<String, Object>> alerts() {
        Map<String, Map<String, Object>> alerts = new TreeMap<>();
        files(RULES)
                .forEach(file -> Compose.list(new Yaml().load(text(file)), "groups")
                        .forEach(group -> Compose.list(Compose.cast(group), "rules")
                                .forEach(rule -> {
                                    Map<String, Object> one = Compose.cast(rule);
                                    alerts.put((String) one.get("alert"), one);
                                })));
        return alerts;
    }

    /** The expressions of each dashboard, by its file. */
    public static Map<String, List<String>> ofDashboards() {
        Map<String, List<String>> asked = new TreeMap<>();
        files(DASHBOARDS).forEach(file -> {
            List<String> all = new ArrayList<>();
            JsonNode dashboard = WireMapper.mapper().readTree(text(file));
            dashboard
                    .path("panels")
                    .forEach(panel -> panel.path("targets")
                            .forEach(target -> all.add(target.path("expr").asString())));
            asked.put(file.getFileName().toString(), all);
        });
        return asked;
    }

    /** The metrics that an expression names. */
    public static Set<String> metrics(String expression) {
        // Between "unless" and its right side stands no list, so the word goes and the side stays.
        String bare = LABELS.matcher(expression).replaceAll(" ");
        bare = LISTS.matcher(bare.replaceAll("\\bunless\\b", " or ")).replaceAll(" ");
        Set<String> names = new TreeSet<>();
        NAME.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
