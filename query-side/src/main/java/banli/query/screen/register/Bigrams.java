package banli.query.screen.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** 双字检索。 Text as every pair of neighbouring characters, so that any two characters of Chinese can be found by an index. */
public final class Bigrams {
    private static final IntPredicate SPACE = it -> it == ' ' || it >= '\t' && it <= '\r';

    private Bigrams() {}

    /** 检索所比的文字。 Full and half width, upper and lower case are the same; spaces don't count. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (folded.chars().noneMatch(SPACE)) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded.length());
        folded.chars().filter(SPACE.negate()).forEach(it -> plain.append((char) it));
        return plain.toString();
    }

    /** 所问的词。 The words asked for, each in plain form. */
    public static List<String> words(String asked) {
        return Arrays.stream(asked.strip().split("\\s+"))
                .map(Bigrams::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** 索引。 As PostgreSQL reads a {@code tsvector}. */
    public static String vector(String plain) {
        StringBuilder vector = new StringBuilder(5 * plain.length());
        for (long pair : pairs(plain)) {
            quote(pair, vector);
            vector.append(' ');
        }
        return vector.toString().stripTrailing();
    }

    /** 查询。 As PostgreSQL reads a {@code tsquery}: every pair must be there. Empty for a single character. */
    public static String query(String plain) {
        return pairs(plain).stream()
                .map(pair -> {
                    StringBuilder quoted = new StringBuilder();
                    quote(pair, quoted);
                    return quoted.toString();
                })
                .collect(Collectors.joining(" & "));
    }

    /** Each pair of characters once, as one number: the first in its upper half. */
    private static Set<Long> pairs(String plain) {
        Set<Long> pairs = new LinkedHashSet<>(2 * plain.length());
        int[] characters = plain.codePoints().toArray();
        for (int index = 0; index + 1 < characters.length; index++) {
            pairs.add((long) characters[index] << Integer.SIZE | characters[index + 1]);
        }
        return pairs;
    }

    private static void quote(long pair, StringBuilder into) {
        into.append('\'');
        for (int character : new int[] {(int) (pair >>> Integer.SIZE), (int) pair}) {
            switch (character) {
                case '\\' -> into.append("\\\\");
                case '\'' -> into.append("''");
                default -> into.appendCodePoint(character);
            }
        }
        into.append('\'');
    }
}
