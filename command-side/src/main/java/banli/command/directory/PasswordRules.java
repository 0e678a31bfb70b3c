package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.word.Office;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 口令的要求。 What is asked of a password, after ASVS 5.0 V6.2: length, longer for who signs, issues or administers, and that
 * nobody guesses it at once. Any composition will do, and none is changed before it is judged.
 */
final class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int SHORTEST_FOR_SIGNATURES = 12;
    private static final int LONGEST = 128;
    private static final int LONGEST_STEP = 4;
    private static final Set<Office> SIGNING = Set.of(Office.CHIEF_LEADER, Office.DEPUTY_LEADER, Office.ADMIN);
    private static final String ROWS = "0123456789012 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm"
            + " 1qaz2wsx3edc4rfv5tgb6yhn7ujm qazwsxedcrfvtgbyhnujm";
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** Adds to the conditions what the person's password does not meet, with how to mend it. */
    static Conditions judge(Conditions conditions, String person, String password, Circumstances now) {
        int shortest = SIGNING.stream().anyMatch(office -> now.directory().holds(person, office, null))
                ? SHORTEST_FOR_SIGNATURES
                : SHORTEST;
        boolean fits = password != null && password.length() >= shortest && password.length() <= LONGEST;
        conditions.field(
                "password",
                fits,
                "口令须为" + shortest + "至" + LONGEST + "个字符",
                "A password has " + shortest + " to " + LONGEST + " characters");
        // A demo's password is on its first page.
        if (!fits || now.demo()) {
            return conditions;
        }
        String name = now.directory().person(person).orElse("");
        return conditions
                .field(
                        "password",
                        !isMadeOf(password, person) && !isMadeOf(password, name),
                        "口令不能是本人的编号或姓名加几个字符；请换几个不相干的词",
                        "Not one's own id or name with a few characters more; take some unrelated words")
                .field(
                        "password",
                        now.officeNames().stream().noneMatch(one -> isMadeOf(password, one)),
                        "口令不能是本单位的名称、简称或所在地加几个字符；请换几个不相干的词",
                        "Not the office's name, mark or place with a few characters more; take some unrelated words")
                .field(
                        "password",
                        !isGuessedAtOnce(password),
                        "这个口令太常见：常用词、连续或重复的字符、日期都很快被猜到；请换几个不相干的词",
                        "Too common: a usual word, characters in a row or repeated, or a date is guessed at once;"
                                + " take some unrelated words");
    }

    /** Whether it is a name with a few characters more, or some words of it with digits and signs around. */
    private static boolean isMadeOf(String password, String name) {
        String plain = plain(password);
        String word = unadorned(plain);
        String theirs = plain(name);
        return theirs.length() >= 2
                && (plain.contains(theirs) && plain.length() - theirs.length() < SHORTEST
                        || word.length() >= 2 && theirs.contains(word));
    }

    private static boolean isGuessedAtOnce(String password) {
        String plain = plain(password);
        String word = unadorned(plain);
        return COMMON.contains(word)
                || COMMON.contains(unadorned(plainLetters(plain)))
                || repeats(plain)
                || runs(plain)
                || isDate(plain);
    }

    /** In lower case, without spaces and signs between. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(one -> Character.isLetterOrDigit(one) || one == '@' || one == '$')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Signs and digits that stand for letters read as these. */
    private static String plainLetters(String plain) {
        return plain.replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('5', 's');
    }

    /** Without digits and signs before and after. */
    private static String unadorned(String plain) {
        int from = 0;
        int to = plain.length();
        while (from < to && !Character.isLetter(plain.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(plain.charAt(to - 1))) {
            to--;
        }
        return plain.substring(from, to);
    }

    /** One to four characters over and over. */
    private static boolean repeats(String plain) {
        for (int step = 1; step <= LONGEST_STEP; step++) {
            int same = 0;
            for (int i = step; i < plain.length(); i++) {
                same += plain.charAt(i) == plain.charAt(i - step) ? 1 : 0;
            }
            if (same >= plain.length() - step) {
                return true;
            }
        }
        return false;
    }

    /** A run of the alphabet, of the digits or of a keyboard's row, either way. */
    private static boolean runs(String plain) {
        return !plain.isEmpty() && (ROWS.contains(plain) || ROWS.contains(new StringBuilder(plain).reverse()));
    }

    private static boolean isDate(String plain) {
        boolean eight = plain.length() == 8 && plain.chars().allMatch(one -> one >= '0' && one <= '9');
        if (!eight) {
            return false;
        }
        int year = Integer.parseInt(plain.substring(0, 4));
        int month = Integer.parseInt(plain.substring(4, 6));
        int day = Integer.parseInt(plain.substring(6));
        return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return Set.of(Stream.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .split("\\s+"))
                    .distinct()
                    .toArray(String[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
