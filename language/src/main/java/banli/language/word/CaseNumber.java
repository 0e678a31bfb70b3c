package banli.language.word;

import java.util.regex.Pattern;

/** 案号。 The number a body gave the case: unique within its meeting, such as {@code 21-168}. */
public record CaseNumber(Session meeting, String number) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");

    /** The number is 1 to 20 ASCII letters, digits and hyphens. */
    public CaseNumber {
        if (meeting == null || number == null || !FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("a case number has a meeting and 1 to 20 letters, digits or hyphens");
        }
    }

    /** As it is printed: 第21-168号. */
    public String printed() {
        return "第" + number + "号";
    }
}
