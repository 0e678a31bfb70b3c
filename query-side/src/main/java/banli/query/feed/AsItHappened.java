package banli.query.feed;

import banli.language.event.LedgerFact;
import banli.query.fold.Corrections;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 按发生的先后。 The facts of a case in the order in which things happened, as known now. */
public final class AsItHappened {
    /** Registrations open a case whatever day they are of; then by the day, as recorded within a day. */
    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry it) -> it.sequence() > 0)
            .thenComparing(it -> it.asFact().on())
            .thenComparing(Entry::sequence);

    private AsItHappened() {}

    /**
     * 到某日为止。 What of a stream's facts had happened by a day, each as its corrections have it. A stream beside the cases,
     * and one with a fact that can't be read, stays as it was recorded.
     */
    public static List<Entry> by(LocalDate day, List<Entry> stream) {
        boolean asRecorded = !stream.getFirst().ofCase() || stream.stream().anyMatch(it -> it.fact() == null);
        return asRecorded ? stream : ordered(day, stream);
    }

    private static List<Entry> ordered(LocalDate day, List<Entry> stream) {
        List<Fact> facts =
                Corrections.applied(stream.stream().map(Entry::asFact).toList());
        List<Entry> story = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            LedgerFact fact = facts.get(index).event();
            if (!facts.get(index).on().isAfter(day)) {
                story.add(
                        fact == stream.get(index).fact()
                                ? stream.get(index)
                                : stream.get(index).anew(fact));
            }
        }
        boolean opened = !story.isEmpty() && story.getFirst().sequence() == 0;
        story.sort(ORDER);
        return opened ? story : List.of();
    }
}
