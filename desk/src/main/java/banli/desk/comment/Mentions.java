package banli.desk.comment;

import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.word.FieldError;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 所提到的人。 Whom a text names by {@code @} and a name or an id: the longest that is known. After a letter or digit the sign is
 * part of an address and names nobody.
 */
final class Mentions {
    private static final int SHOWN = 12;

    private final List<PersonView> people;
    private final Set<String> named = new LinkedHashSet<>();
    private final List<FieldError> wrong = new ArrayList<>();

    private Mentions(List<PersonView> people) {
        this.people = people;
    }

    static Mentions in(String text, List<PersonView> people) {
        Mentions found = new Mentions(people);
        for (int at = 0; at < text.length(); at++) {
            boolean sign = text.charAt(at) == '@' || text.charAt(at) == '＠';
            if (sign && (at == 0 || !isPlain(text.charAt(at - 1)))) {
                found.name(text.substring(at + 1));
            }
        }
        return found;
    }

    /** Their ids. */
    Set<String> named() {
        return named;
    }

    /** The names of those who will be told, without whoever writes. */
    List<String> names(String writer) {
        return people.stream()
                .filter(person ->
                        named.contains(person.person()) && !person.person().equals(writer))
                .map(PersonView::name)
                .toList();
    }

    /** What names nobody, or more than one. */
    List<FieldError> wrong() {
        return wrong;
    }

    private void name(String rest) {
        if (rest.isEmpty() || Character.isWhitespace(rest.charAt(0))) {
            return;
        }
        String word = rest.substring(0, plain(rest));
        List<PersonView> found =
                people.stream().filter(person -> person.person().equals(word)).toList();
        if (found.isEmpty()) {
            int longest = people.stream()
                    .filter(person -> !person.name().isEmpty() && rest.startsWith(person.name()))
                    .mapToInt(person -> person.name().length())
                    .max()
                    .orElse(0);
            found = people.stream()
                    .filter(person ->
                            longest > 0 && person.name().length() == longest && rest.startsWith(person.name()))
                    .toList();
        }
        if (found.size() == 1) {
            named.add(found.getFirst().person());
        } else {
            wrong.add(new FieldError("text", found.isEmpty() ? nobody(rest) : several(found)));
        }
    }

    private static Text nobody(String rest) {
        int end = 0;
        while (end < Math.min(rest.length(), SHOWN) && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        String said = rest.substring(0, end);
        return new Text(
                "通讯录里没有“@" + said + "”这个人，请写姓名或人员编号。",
                "The directory has nobody called “@" + said + "”: write a name or an id.");
    }

    private static Text several(List<PersonView> found) {
        String ids = found.stream().map(person -> "@" + person.person()).collect(Collectors.joining(" "));
        String name = found.getFirst().name();
        return new Text(
                "有 " + found.size() + " 位“" + name + "”，请改写人员编号：" + ids + "。",
                "There are " + found.size() + " people called “" + name + "”: write the id, " + ids + ".");
    }

    private static int plain(String text) {
        int end = 0;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPlain(char one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || "-_.".indexOf(one) >= 0;
    }
}
