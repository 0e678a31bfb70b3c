package banli.query.cube;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 日序号。 A day as a number that fits into 16 bits: days since 1950, the ends cut off. */
final class Day {
    /** After every day. */
    static final int NEVER = 0xffff;

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private Day() {}

    static int of(LocalDate day) {
        return (int) Math.clamp(day.isBefore(FIRST) ? 0 : ChronoUnit.DAYS.between(FIRST, day), 0, NEVER - 1L);
    }
}
