package banli.language.word;

import java.util.Locale;
import java.util.regex.Pattern;

/** 案件键。 The readable key of a case: lower-case ASCII, safe in an address, and the id of its stream of facts. */
public record CaseId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{2,79}");

    /** 3 to 80 lower-case letters, digits and hyphens. */
    public CaseId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case key");
        }
    }

    /** The key made of level, body, term, session and number: {@code district-cppcc-6-5-21-168}. */
    public static CaseId of(CaseNumber number) {
        Meeting meeting = number.meeting();
        return new CaseId(String.join(
                        "-",
                        meeting.level().name(),
                        meeting.body().name(),
                        Integer.toString(meeting.term()),
                        Integer.toString(meeting.session()),
                        number.number())
                .toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
