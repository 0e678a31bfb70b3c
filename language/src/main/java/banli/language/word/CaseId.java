package banli.language.word;

import java.util.Locale;

/** 案件键。 The readable key of a case: lower-case ASCII, safe in an address, and the id of its stream of facts. */
public record CaseId(String value) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    /** 3 to 80 lower-case letters, digits and hyphens, the first of them no hyphen. */
    public CaseId {
        if (value == null || !formed(value)) {
            throw new IllegalArgumentException("not a case key");
        }
    }

    /** The key made of level, body, term, session and number: {@code district-cppcc-6-5-21-168}. */
    public static CaseId of(CaseNumber number) {
        Session meeting = number.meeting();
        return new CaseId(String.join(
                        "-",
                        meeting.level().name(),
                        meeting.body().name(),
                        Integer.toString(meeting.term()),
                        Integer.toString(meeting.session()),
                        number.number())
                .toLowerCase(Locale.ROOT));
    }

    /** By hand: every fact that is read makes a key, and a pattern took longer than the rest of it. */
    private static boolean formed(String value) {
        if (value.length() < SHORTEST || value.length() > LONGEST || value.charAt(0) == '-') {
            return false;
        }
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            if (!(one >= 'a' && one <= 'z' || one >= '0' && one <= '9' || one == '-')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
