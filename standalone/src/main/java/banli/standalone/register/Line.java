package banli.standalone.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 登记页中的一行。 A line of a case's life: the day, the verb, its words, and texts after bars:
 * {@code 03-12 contact BEFORE PHONE | place | summary}.
 */
record Line(LocalDate on, String verb, List<String> words, List<String> texts) {
    private static final Pattern FORM = Pattern.compile("((?:\\d{4}-)?\\d\\d-\\d\\d) ([a-z-]+)(?: (.*))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    static Line read(int year, String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a line of a case's life: " + line);
        }
        List<String> parts = form.group(3) == null
                ? List.of()
                : Arrays.stream(form.group(3).split("\\|", -1))
                        .map(String::strip)
                        .toList();
        List<String> words =
                parts.isEmpty() ? List.of() : List.of(parts.getFirst().split(" +"));
        return new Line(
                day(year, form.group(1)),
                form.group(2),
                words,
                parts.isEmpty() ? List.of() : parts.subList(1, parts.size()));
    }

    /** Of that year, unless it names its own. */
    private static LocalDate day(int year, String text) {
        return text.length() > 5
                ? LocalDate.parse(text)
                : MonthDay.parse(text, DAY).atYear(year);
    }

    String word(int index) {
        return words.get(index);
    }

    <E extends Enum<E>> E word(int index, Class<E> type) {
        return Enum.valueOf(type, words.get(index));
    }

    /** The text after the bar of that number, from 1; null when it is empty. */
    String text(int bar) {
        String text = texts.get(bar - 1);
        return text.isEmpty() ? null : text;
    }

    /** The text after the bar of that number; null when there is no such bar either. */
    String optional(int bar) {
        return bar > texts.size() ? null : text(bar);
    }

    /** All that stands before the first bar, as one text. */
    String sentence() {
        return String.join(" ", words);
    }
}
