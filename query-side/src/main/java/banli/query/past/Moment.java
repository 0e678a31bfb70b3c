package banli.query.past;

import banli.language.event.LedgerFact;
import banli.language.word.AsOf;
import banli.query.feed.Entry;
import banli.query.fold.Corrections;
import banli.query.fold.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 一个时刻。 A moment found in the ledger.
 *
 * @param position the last fact that counts; by {@link AsOf.Clock#HAPPENED} the last fact known now
 * @param today the day it is at that moment
 * @param dayEnds when the next day begins where the office is
 */
record Moment(AsOf.Clock clock, long position, LocalDate today, Instant dayEnds) {
    /** Registrations open a case whatever day they are of; then by the day, as recorded within a day. */
    private static final Comparator<Entry> AS_IT_HAPPENED = Comparator.comparing((Entry it) -> it.sequence() > 0)
            .thenComparing(it -> it.asFact().on())
            .thenComparing(Entry::sequence);

    /** What of a stream's facts, all up to the position, was known or had happened, in the order to read it. */
    List<Entry> story(List<Entry> stream) {
        boolean asRecorded = clock == AsOf.Clock.RECORDED
                || !stream.getFirst().ofCase()
                || stream.stream().anyMatch(it -> it.fact() == null);
        return asRecorded ? stream : happened(stream);
    }

    private List<Entry> happened(List<Entry> stream) {
        List<Fact> facts =
                Corrections.applied(stream.stream().map(Entry::asFact).toList());
        List<Entry> story = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            LedgerFact fact = facts.get(index).event();
            if (!facts.get(index).on().isAfter(today)) {
                story.add(
                        fact == stream.get(index).fact()
                                ? stream.get(index)
                                : stream.get(index).anew(fact));
            }
        }
        boolean opened = !story.isEmpty() && story.getFirst().sequence() == 0;
        story.sort(AS_IT_HAPPENED);
        return opened ? story : List.of();
    }
}
