package banli.desk.draft;

import java.util.List;
import java.util.regex.Pattern;

/** 断句。 A text cut into sentences, each with its stop and the line end behind it. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[。！？；!?;])(?!\n)|(?<=\\.)(?=\\s)|(?<=\n)");

    private Sentences() {}

    /** The sentences in order; together they are the text. */
    static List<String> of(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(END.split(text));
    }
}
