package banli.desk.record;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;

/** 一笔安全记录。 One event, its words cut to what the table takes and rid of what cannot be shown. */
public record Noted(SecurityEvent kind, String person, String address, SecurityOutcome outcome, String detail) {
    private static final int NAME = 80;
    private static final int DETAIL = 200;

    public Noted {
        person = clean(person, NAME);
        address = clean(address, NAME);
        detail = clean(detail, DETAIL);
    }

    private static String clean(String text, int longest) {
        if (text == null) {
            return "";
        }
        String shown = text.codePoints()
                .limit(longest)
                .map(point -> isShown(point) ? point : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.strip();
    }

    /** Neither a control, nor what turns the order of the letters around, nor half a letter. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
