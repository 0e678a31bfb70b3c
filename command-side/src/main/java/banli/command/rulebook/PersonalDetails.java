package banli.command.rulebook;

import java.util.List;
import java.util.regex.Pattern;

/** 个人联系信息的样式。 Patterns of contact details that never stand in a clear text: phone, e-mail, identity number, home address. */
final class PersonalDetails {
    private static final List<Pattern> PATTERNS = List.of(
            // Mobile numbers have 11 digits beginning 13 to 19, often grouped; +86 may stand before.
            Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"),
            // Fixed lines: area code and 7 or 8 digits.
            Pattern.compile("(?<!\\d)0\\d{2,3}[ -]\\d{7,8}(?!\\d)"),
            Pattern.compile("(?:电话|手机|座机|联系方式)[号码:\\uFF1A\\s]*\\d{7,8}(?!\\d)"),
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
            // Resident identity numbers (GB 11643-1999): 17 digits and a check character.
            Pattern.compile(
                    "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx](?!\\d)"),
            // A home: a house number followed by a room.
            Pattern.compile("\\d+[号弄栋幢](?:楼)?[^,\\uFF0C。;\\uFF1B\\s]{0,12}?\\d+(?:室|单元)"));

    private PersonalDetails() {}

    static boolean in(String text) {
        return text != null
                && PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
