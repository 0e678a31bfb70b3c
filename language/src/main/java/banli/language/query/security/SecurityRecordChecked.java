package banli.language.query.security;

import java.time.LocalDate;
import java.util.List;

/** 核对的结果。 The days that were sealed, each as it was sealed and as it is now. */
public record SecurityRecordChecked(long position, List<SealedDay> days) {
    /**
     * 一日。 A sealed day.
     *
     * @param fact number of the fact that sealed it
     */
    public record SealedDay(
            LocalDate day, long fact, long count, String digest, long countNow, String digestNow, boolean equal) {}

    /** 不符的各日。 The days that are other than they were sealed. */
    public List<SealedDay> differing() {
        return days.stream().filter(day -> !day.equal()).toList();
    }
}
