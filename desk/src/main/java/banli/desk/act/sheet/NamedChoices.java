package banli.desk.act.sheet;

import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 按姓名找人。 Choices of which there may be hundreds, so that one types a name: found by their name where one alone bears it, by
 * the label under which they are offered, or by id. The one home for that, whatever form asks.
 */
public final class NamedChoices {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private NamedChoices() {}

    /** The people of a directory that fit, each offered with their unit. */
    public static List<Choice> people(DirectoryView directory, Predicate<PersonView> fits) {
        Map<String, String> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::unit, UnitView::name, (one, _) -> one));
        return apart(directory.people().stream()
                .filter(fits)
                .map(person -> named(
                        person.person(), person.name(), person.unit() == null ? null : units.get(person.unit()))));
    }

    /** One of them; {@code beside} tells people of one name apart, null for nothing. */
    public static Choice named(String value, String name, String beside) {
        return new Choice(value, beside == null ? name : name + " · " + beside, name);
    }

    /** Those that would be offered alike, or as the name of several, bear their ids. */
    public static List<Choice> apart(Stream<Choice> choices) {
        List<Choice> all = choices.toList();
        Map<String, Long> alike = all.stream()
                .flatMap(one -> Stream.of(one.label(), one.name()).distinct())
                .collect(Collectors.groupingBy(said -> said, Collectors.counting()));
        return all.stream()
                .map(one -> alike.get(one.label()) == 1
                        ? one
                        : new Choice(one.value(), one.label() + " · " + one.value(), one.name()))
                .toList();
    }

    /** Whether choices are of this kind. */
    public static boolean are(List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.name() != null);
    }

    /** The id of whoever was typed; what names nobody, or several, stays as it is. */
    public static String id(List<Choice> known, String typed) {
        List<Choice> found = found(known, typed);
        return found.size() == 1 ? found.getFirst().value() : typed;
    }

    /** How somebody is shown who is known by an id; anything else as it was typed. */
    public static String shown(List<Choice> known, String typed) {
        return known.stream()
                .filter(choice -> choice.value().equals(typed))
                .map(Choice::label)
                .findFirst()
                .orElse(typed);
    }

    /** Why what was typed can't be taken, null when it can. What looks like an id is judged where the act is decided: it may be newer than what is offered. */
    public static Text wrong(List<Choice> known, String typed) {
        List<Choice> found = found(known, typed);
        if (typed.isBlank()
                || found.size() == 1
                || found.isEmpty() && ID.matcher(typed.strip()).matches()) {
            return null;
        } else if (found.isEmpty()) {
            return new Text(
                    "没有找到“" + typed.strip() + "”，或这里不能选；请写姓名或编号，从列出的里选",
                    "“" + typed.strip()
                            + "” was not found, or can't be chosen here; type a name or an id and choose one that is offered");
        }
        String all =
                found.stream().map(one -> one.label() + "（" + one.value() + "）").collect(Collectors.joining("、"));
        String said = found.stream()
                .map(one -> one.label() + " (" + one.value() + ")")
                .collect(Collectors.joining(", "));
        return new Text(
                "叫“" + typed.strip() + "”的不止一个，请从列出的里选，或写编号：" + all,
                "Several are called “" + typed.strip() + "”; choose one that is offered, or write the id: " + said);
    }

    private static List<Choice> found(List<Choice> known, String typed) {
        String word = typed.strip();
        return Stream.<Predicate<Choice>>of(
                        choice -> choice.value().equals(word),
                        choice -> choice.label().equals(word),
                        choice -> Objects.equals(choice.name(), word))
                .map(fits -> known.stream().filter(fits).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
