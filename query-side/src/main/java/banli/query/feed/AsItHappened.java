package banli.query.feed;

import banli.language.event.CaseEvent;
import banli.language.event.LedgerFact;
import banli.language.lifecycle.Lifecycle;
import banli.query.fold.Corrections;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 按发生的先后。 The facts of a case in the order in which things happened, as known now. What moves a case on follows what
 * moved it before, whatever day it gives: an answer can't have come before its question, nor a case be without a stage.
 */
public final class AsItHappened {
    /** Registrations open a case whatever day they are of; then by the day, as recorded within a day. */
    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told it) -> it.entry().sequence() > 0)
            .thenComparing(Told::on)
            .thenComparing(it -> it.entry().sequence());

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
        List<Told> story =
                told(stream).stream().filter(told -> !told.on().isAfter(day)).toList();
        boolean opened = !story.isEmpty() && story.getFirst().entry().sequence() == 0;
        return opened ? story.stream().map(Told::entry).toList() : List.of();
    }

    /** 逐条讲述。 All facts of a case's stream, each readable, with the days from which they count, in the order in which things happened. */
    public static List<Told> told(List<Entry> stream) {
        List<Fact> facts =
                Corrections.applied(stream.stream().map(Entry::asFact).toList());
        List<Told> story = new ArrayList<>();
        LocalDate moved = LocalDate.MIN;
        for (int index = 0; index < facts.size(); index++) {
            CaseEvent fact = facts.get(index).event();
            LocalDate on = facts.get(index).on();
            if (Lifecycle.of(fact.getClass()).moves()) {
                on = on.isAfter(moved) ? on : moved;
                moved = on;
            }
            story.add(new Told(on, as(fact, stream.get(index))));
        }
        story.sort(ORDER);
        return story;
    }

    private static Entry as(LedgerFact fact, Entry recorded) {
        return fact == recorded.fact() ? recorded : recorded.anew(fact);
    }

    /** 讲到的。 A fact and the day from which it counts. */
    public record Told(LocalDate on, Entry entry) {}
}
