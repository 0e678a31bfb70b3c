package banli.query.screen.casefile;

import banli.language.query.DeadlineView;
import banli.language.word.Deadline;
import java.time.LocalDate;
import java.util.Objects;

/** 一个期限及其对象。 A deadline and the unit or proposer it concerns, null for the case itself. */
public record DeadlineOnFile(DeadlineView view, String about) {
    static DeadlineOnFile open(Deadline it, Integer commitment, String about) {
        return new DeadlineOnFile(
                new DeadlineView(it.kind(), commitment, it.dueOn(), it.warnFrom(), it.reckoning(), null, true, false),
                about);
    }

    boolean sameAs(DeadlineOnFile other) {
        return view.open()
                && view.kind() == other.view.kind()
                && Objects.equals(view.commitment(), other.view.commitment())
                && Objects.equals(about, other.about);
    }

    /** Met on a day: late when the day is after the due one. */
    DeadlineOnFile met(LocalDate on) {
        boolean late = view.dueOn() != null && on.isAfter(view.dueOn());
        return with(on, view.missed() || late);
    }

    /** Nothing is due any more, nor was it done. */
    DeadlineOnFile dropped() {
        return with(null, view.missed());
    }

    DeadlineOnFile missed() {
        return new DeadlineOnFile(
                new DeadlineView(
                        view.kind(),
                        view.commitment(),
                        view.dueOn(),
                        view.warnFrom(),
                        view.reckoning(),
                        view.metOn(),
                        view.open(),
                        true),
                about);
    }

    private DeadlineOnFile with(LocalDate metOn, boolean missed) {
        return new DeadlineOnFile(
                new DeadlineView(
                        view.kind(),
                        view.commitment(),
                        view.dueOn(),
                        view.warnFrom(),
                        view.reckoning(),
                        metOn,
                        false,
                        missed),
                about);
    }
}
