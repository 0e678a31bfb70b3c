package banli.desk.form;

import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** 单个值的写法。 The form of single values, the same in JSON and in addresses. */
final class Scalars {
    /** No text of an act or policy is longer; the acts set narrower limits of their own. */
    static final int LONGEST = 200_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Scalars() {}

    /** A day from 1900 to 2999; 30 February is none. */
    static Optional<LocalDate> date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A case's key. */
    static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(new CaseId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A constant by its exact name. */
    static <E> Optional<E> constant(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(text))
                .findFirst();
    }

    /** What is wrong with a text, null when nothing is: too long, a NUL, or half of a character. */
    static Text flaw(String text) {
        if (text.length() > LONGEST) {
            return Wrong.TOO_LONG;
        }
        boolean broken = text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
        return broken ? Wrong.BAD_CHARACTER : null;
    }
}
