package banli.query.screen.casefile;

import banli.language.query.deadline.DeadlineStep;
import banli.language.query.deadline.DeadlineStep.What;
import banli.language.query.deadline.DeadlineView;
import banli.language.word.deadline.Deadline;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** 一个期限。 A deadline of the case, and what becomes of it fact by fact. */
public record DeadlineOnFile(DeadlineView view) {
    static DeadlineOnFile open(Deadline it, Integer commitment, String about, Fact by) {
        DeadlineStep first = step(What.SET, null, it, by);
        return new DeadlineOnFile(new DeadlineView(
                it.kind(),
                commitment,
                about,
                it.dueOn(),
                it.warnFrom(),
                it.reckoning(),
                null,
                true,
                false,
                List.of(first)));
    }

    /** The unit or proposer it concerns, null for the case itself. */
    String about() {
        return view.about();
    }

    /** The same, of another unit. */
    DeadlineOnFile about(String other) {
        return new DeadlineOnFile(new DeadlineView(
                view.kind(),
                view.commitment(),
                other,
                view.dueOn(),
                view.warnFrom(),
                view.reckoning(),
                view.metOn(),
                view.open(),
                view.missed(),
                view.steps()));
    }

    boolean sameAs(DeadlineOnFile other) {
        return view.open()
                && view.kind() == other.view.kind()
                && Objects.equals(view.commitment(), other.view.commitment())
                && Objects.equals(about(), other.about());
    }

    /** The same, moved by a fact. */
    DeadlineOnFile moved(What what, String changed, Deadline it, Fact by) {
        return new DeadlineOnFile(new DeadlineView(
                it.kind(),
                view.commitment(),
                view.about(),
                it.dueOn(),
                it.warnFrom(),
                it.reckoning(),
                null,
                true,
                false,
                Lists.plus(view.steps(), step(what, changed, it, by))));
    }

    /** Met on a day: late when the day is after the due one. */
    DeadlineOnFile met(LocalDate on) {
        boolean late = view.dueOn() != null && on.isAfter(view.dueOn());
        return with(on, false, view.missed() || late);
    }

    /** Nothing is due any more, nor was it done. */
    DeadlineOnFile dropped() {
        return with(null, false, view.missed());
    }

    DeadlineOnFile missed() {
        return with(view.metOn(), view.open(), true);
    }

    private DeadlineOnFile with(LocalDate metOn, boolean open, boolean missed) {
        return new DeadlineOnFile(new DeadlineView(
                view.kind(),
                view.commitment(),
                view.about(),
                view.dueOn(),
                view.warnFrom(),
                view.reckoning(),
                metOn,
                open,
                missed,
                view.steps()));
    }

    private static DeadlineStep step(What what, String changed, Deadline it, Fact by) {
        return new DeadlineStep(what, by.position(), by.sequence(), by.on(), changed, it.dueOn(), it.reckoning());
    }
}
