package banli.query.screen.casefile;

import banli.language.query.register.AwaitedStep;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 一次等待。 From when on somebody was waited for, until the next one.
 *
 * @param office null with a person for another unit; all but the day are null when nobody is waited for
 * @param section the section that had the case
 */
public record Stay(Office office, String person, AwaitedStep what, String section, LocalDate from) {
    static Stay of(Waiting waits, String section, LocalDate from) {
        return waits == null
                ? new Stay(null, null, null, null, from)
                : new Stay(
                        waits.office(),
                        waits.person(),
                        AwaitedStep.named(waits.what().zh()).orElseThrow(),
                        section,
                        from);
    }

    /** 是否有人。 Whether anybody is waited for. */
    public boolean anybody() {
        return what != null;
    }

    boolean alike(Stay other) {
        return what == other.what && ofTheSame(other);
    }

    /** Whether the same was waited for, in the same section, for whatever. */
    boolean ofTheSame(Stay other) {
        return office == other.office
                && anybody() == other.anybody()
                && Objects.equals(person, other.person)
                && Objects.equals(section, other.section);
    }
}
