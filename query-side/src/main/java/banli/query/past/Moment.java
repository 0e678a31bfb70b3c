package banli.query.past;

import banli.language.word.AsOf;
import banli.query.feed.AsItHappened;
import banli.query.feed.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 一个时刻。 A moment found in the ledger.
 *
 * @param position the last fact that counts; by {@link AsOf.Clock#HAPPENED} the last fact known now
 * @param today the day it is at that moment
 * @param dayEnds when the next day begins where the office is
 */
record Moment(AsOf.Clock clock, long position, LocalDate today, Instant dayEnds) {
    /** What of a stream's facts, all up to the position, was known or had happened, in the order to read it. */
    List<Entry> story(List<Entry> stream) {
        return clock == AsOf.Clock.RECORDED ? stream : AsItHappened.by(today, stream);
    }
}
