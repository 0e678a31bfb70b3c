package banli.desk.export;

import banli.desk.ask.Buses;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.language.lifecycle.Stage;
import banli.language.query.KnownNames;
import banli.language.query.ReadNames;
import banli.language.word.CaseKind;
import banli.language.word.DeadlineKind;
import banli.language.word.Labelled;
import banli.language.word.Light;
import banli.language.word.Office;
import banli.language.word.UnitRole;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 表头说明。 The first lines of an export: what was asked, when, as of which fact, by whom, and what is left out. */
final class About {
    private static final Map<String, Class<? extends Labelled>> CONSTANTS = Map.of(
            "kind",
            CaseKind.class,
            "role",
            UnitRole.class,
            "stage",
            Stage.class,
            "light",
            Light.class,
            "state",
            Light.class);
    private static final Set<String> NAMED = Set.of("section", "handler");
    private static final Set<String> UNSAID = Set.of("page", "size", "lang", "at-least", Past.MOMENT, Past.CLOCK);

    private final Words words;

    About(Words words) {
        this.words = words;
    }

    /** The names of the ids in an address. */
    static KnownNames namesIn(HttpServletRequest asked, Buses buses, Map<String, String> meta) {
        List<String> ids = Stream.of("section", "handler", "group", "waitsFor")
                .map(asked::getParameter)
                .filter(id -> id != null && !id.isBlank())
                .map(String::strip)
                .toList();
        return ids.isEmpty()
                ? new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())
                : buses.ask(new ReadNames(ids), meta);
    }

    /** The lines about a gathered table. */
    List<String> lines(String name, HttpServletRequest asked, Person by, Gathered<?> gathered) {
        List<String> lines = new ArrayList<>();
        lines.add(name);
        lines.add(words.of("export.filter", filter(asked)));
        Past.asked(asked)
                .ifPresent(asOf -> lines.add(words.of("export.asof", asOf.moment(), words.word(asOf.clock()))));
        lines.add(words.of("export.time", words.say().time(Instant.now())));
        lines.add(
                gathered.from() == gathered.to()
                        ? words.of("export.fact", Long.toString(gathered.to()))
                        : words.of("export.facts", Long.toString(gathered.from()), Long.toString(gathered.to())));
        lines.add(words.of("export.by", by.name(), by.id()));
        lines.add(
                gathered.total() > gathered.rows().size()
                        ? words.of(
                                "export.cut",
                                Long.toString(gathered.total()),
                                Integer.toString(gathered.rows().size()))
                        : words.of("export.rows", Long.toString(gathered.total())));
        return lines;
    }

    private String filter(HttpServletRequest asked) {
        String said = asked.getParameterMap().keySet().stream()
                .filter(name -> !UNSAID.contains(name))
                .filter(name -> !asked.getParameter(name).isBlank())
                .sorted()
                .map(name -> words.known("export.ask", name)
                        + (words.say().chinese() ? "：" : ": ")
                        + value(name, asked.getParameter(name).strip()))
                .collect(Collectors.joining(words.say().chinese() ? "；" : "; "));
        return said.isEmpty() ? words.of("export.filter.none") : said;
    }

    private String value(String name, String value) {
        if (CONSTANTS.containsKey(name)) {
            String label = labelled(CONSTANTS.get(name), value);
            return label.equals(value) && name.equals("kind") ? labelled(DeadlineKind.class, value) : label;
        }
        return switch (name) {
            case "waitsFor" -> {
                String office = labelled(Office.class, value);
                yield office.equals(value) ? words.names().any(value) : office;
            }
            case "group" -> {
                String constant = labelled(UnitRole.class, labelled(CaseKind.class, value));
                yield constant.equals(value) ? words.names().any(value) : constant;
            }
            case "by" -> words.known("by", value);
            case "suppose" -> words.known("whatif", value);
            case "part" -> words.known("part", value);
            case "open", "key", "waiting", "answered" -> words.of(value.equals("true") ? "yes" : "no");
            default -> NAMED.contains(name) ? words.names().any(value) : value;
        };
    }

    private String labelled(Class<? extends Labelled> constants, String name) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(words::word)
                .findFirst()
                .orElse(name);
    }
}
