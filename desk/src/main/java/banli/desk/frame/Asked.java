package banli.desk.frame;

import banli.desk.ask.Buses;
import banli.desk.ask.Past;
import banli.language.lifecycle.Stage;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.query.finding.FindingList;
import banli.language.query.register.AwaitedStep;
import banli.language.word.Labelled;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.language.word.security.SecurityEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * 所问的话。 The filters of an address in words, as the register's chips and the first lines of an export say them.
 *
 * @param names of the ids in the address
 */
public record Asked(MessageSource messages, Say say, KnownNames names) {
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
    private static final Set<String> NAMED = Set.of("section", "handler", "who");
    private static final Set<String> UNSAID = Set.of("page", "size", "lang", "at-least", Past.MOMENT, Past.CLOCK);

    /** The names of the ids in an address. */
    public static KnownNames namesIn(HttpServletRequest asked, Buses buses, Map<String, String> meta) {
        List<String> ids = Stream.of("section", "handler", "group", "waitsFor", "who")
                .map(asked::getParameter)
                .filter(id -> id != null && !id.isBlank())
                .map(id -> id.strip().replaceFirst("^[A-Z_]*:", ""))
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty()
                ? new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())
                : buses.ask(new ReadNames(ids), meta);
    }

    /** Every filter that narrows what is shown, in the order of their parameters' names; how it is sorted is last or left out. */
    public List<Chip> chips(HttpServletRequest asked, boolean sorting) {
        return asked.getParameterMap().keySet().stream()
                .filter(name -> !UNSAID.contains(name))
                .filter(name -> sorting || !name.equals("sort"))
                .filter(name -> !asked.getParameter(name).isBlank())
                .filter(name -> known("export.ask." + name, null) != null)
                .sorted()
                .map(name -> new Chip(
                        name,
                        word("export.ask." + name),
                        value(name, asked.getParameter(name).strip())))
                .toList();
    }

    private String value(String name, String value) {
        if (CONSTANTS.containsKey(name)) {
            String label = labelled(CONSTANTS.get(name), value);
            return label.equals(value) && name.equals("kind")
                    ? labelled(SecurityEvent.class, labelled(DeadlineKind.class, value))
                    : label;
        }
        return switch (name) {
            case "waitsFor" -> waitsFor(value);
            case "group" -> {
                String constant = labelled(UnitRole.class, labelled(CaseKind.class, value));
                yield constant.equals(value) ? names.any(value) : constant;
            }
            case "board" -> known("board.of." + value, value);
            case "by" -> known("by." + value, value);
            case "list" -> FindingList.named(value).map(say::word).orElse(value);
            case "suppose" -> known("whatif." + value, value);
            case "part" -> known("part." + value, value);
            case "count", "wait", "map" -> known("flow." + name + "." + value, value);
            case "sort" -> sorted(value);
            case "open", "all", "key", "late", "waiting", "answered" -> word(value.equals("true") ? "yes" : "no");
            default -> NAMED.contains(name) ? names.any(value) : value;
        };
    }

    /** An office, a person, an office and the person in it, or an office and what it is waited for. */
    private String waitsFor(String value) {
        int stroke = value.indexOf('/');
        int colon = value.indexOf(':');
        if (stroke >= 0) {
            String what = value.substring(stroke + 1);
            return both(
                    value.substring(0, stroke),
                    AwaitedStep.named(what).map(step -> say.text(step.label())).orElse(what));
        } else if (colon >= 0) {
            String person = value.substring(colon + 1);
            return both(value.substring(0, colon), person.isEmpty() ? known("board.nobody", "") : names.any(person));
        }
        String office = labelled(Office.class, value);
        return office.equals(value) ? names.any(value) : office;
    }

    private String both(String office, String beside) {
        return (office.isEmpty() ? known("board.unit", "") : labelled(Office.class, office)) + " · " + beside;
    }

    private String sorted(String value) {
        boolean falling = value.startsWith("-");
        String column = falling ? value.substring(1) : value;
        String head = known("export.sort." + column, known("case." + column, column));
        return messages.getMessage(falling ? "export.falling" : "export.rising", new Object[] {head}, locale());
    }

    private String word(String key) {
        return messages.getMessage(key, null, locale());
    }

    private String known(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(say.language());
    }

    private String labelled(Class<? extends Labelled> constants, String name) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(say::word)
                .findFirst()
                .orElse(name);
    }

    /** 一个筛选。 A parameter, what it is called, and its value in words. */
    public record Chip(String name, String word, String value) {}
}
