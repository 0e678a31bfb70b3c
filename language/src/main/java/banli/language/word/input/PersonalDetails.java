package banli.language.word.input;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 个人联系信息的样式。 Patterns of contact details that never stand in a clear text: phone, e-mail, identity number, home
 * address. Each takes few steps a character, whatever the text; full-width digits and letters read as plain ones.
 */
public final class PersonalDetails {
    private static final List<Pattern> PATTERNS = List.of(
            // Mobile numbers have 11 digits beginning 13 to 19, often grouped; 86 may stand before.
            Pattern.compile("(?<!\\d)(?:86[ \\-\u2010-\u2015]?)?1[3-9]\\d[ \\-\u2010-\u2015]?\\d{4}["
                    + " \\-\u2010-\u2015]?\\d{4}(?!\\d)"),
            // Fixed lines: area code and 7 or 8 digits.
            Pattern.compile("(?<!\\d)0\\d{2,3}[ )\\-\u2010-\u2015]{1,2}\\d{7,8}(?!\\d)"),
            Pattern.compile("(?:电话|手机|座机|联系方式)[号码:\\s]{0,20}\\d{7,8}(?!\\d)"),
            // One character before the sign tells enough.
            Pattern.compile("[A-Za-z0-9._%+-]@[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9]"),
            // Resident identity numbers (GB 11643-1999): 17 digits and a check character.
            Pattern.compile(
                    "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx](?!\\d)"),
            // A home: a house number followed by a room.
            Pattern.compile("(?<!\\d)\\d{1,6}[号弄栋幢]楼?[^,。;\\s]{0,12}?\\d{1,6}(?:室|单元)"));

    private PersonalDetails() {}

    /** Whether there are any in a text no longer than one of an act may be; {@code allowed} may stand in it. */
    public static boolean in(String text, Collection<String> allowed) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (String one : allowed) {
            plain = without(plain, Normalizer.normalize(one, Normalizer.Form.NFKC));
        }
        String rest = plain;
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(rest).find());
    }

    /** Only where it stands by itself: a longer number that holds it is another. */
    private static String without(String text, String allowed) {
        if (allowed.isBlank()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(allowed); at >= 0; at = text.indexOf(allowed, from)) {
            int end = at + allowed.length();
            boolean alone =
                    (at == 0 || !joins(text.charAt(at - 1))) && (end == text.length() || !joins(text.charAt(end)));
            rest.append(text, from, at).append(alone ? " " : allowed);
            from = end;
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static boolean joins(char one) {
        return one < 128 && (Character.isLetterOrDigit(one) || "@._%+-".indexOf(one) >= 0);
    }
}
