package banli.query.screen.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 双字检索。 Text as every pair of neighbouring characters, so that any two characters of Chinese can be found by an index. */
final class Bigrams {
    private Bigrams() {}

    /** Full and half width, upper and lower case are the same; spaces don't count. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** The words asked for, each in plain form. */
    static List<String> words(String asked) {
        return Arrays.stream(asked.strip().split("\\s+"))
                .map(Bigrams::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As PostgreSQL reads a {@code tsvector}. */
    static String vector(String plain) {
        return pairs(plain).stream().map(Bigrams::quoted).collect(Collectors.joining(" "));
    }

    /** As PostgreSQL reads a {@code tsquery}: every pair must be there. Empty for a single character. */
    static String query(String plain) {
        return pairs(plain).stream().map(Bigrams::quoted).collect(Collectors.joining(" & "));
    }

    private static Set<String> pairs(String plain) {
        int[] characters = plain.codePoints().toArray();
        Set<String> pairs = new TreeSet<>();
        for (int index = 0; index + 1 < characters.length; index++) {
            pairs.add(new String(characters, index, 2));
        }
        return pairs;
    }

    private static String quoted(String pair) {
        return "'" + pair.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
