package banli.query.past;

import banli.language.word.AsOf;
import banli.query.screen.Standpoint;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 一个时刻。 A moment found in the ledger.
 *
 * @param position the last fact that counts; by {@link AsOf.Clock#HAPPENED} the last fact known now
 * @param today the day it is at that moment
 * @param dayEnds when the next day begins where the office is
 */
public record Moment(AsOf.Clock clock, long position, LocalDate today, Instant dayEnds) {
    /** 观察点。 Where questions of it are asked from. */
    public Standpoint standpoint(boolean countedByDay) {
        return new Standpoint(clock, today, position, countedByDay);
    }
}
