package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.lifecycle.Life;
import banli.query.fold.Fact;
import java.time.LocalDate;

/**
 * 办理进程。 How far the case has come, and since when.
 *
 * @param since business date of the fact that brought it to its stage
 * @param acceptedOn null until accepted
 * @param closedOn null until closed, and again in a new round
 */
public record Course(Life life, LocalDate since, LocalDate acceptedOn, LocalDate closedOn) {
    static final Course NONE = new Course(Life.NONE, null, null, null);

    Course read(Fact fact) {
        Life next = life.with(fact.event());
        boolean moved = next.stage() != life.stage() || next.round() != life.round();
        return new Course(
                next,
                moved ? fact.on() : since,
                switch (fact.event()) {
                    case CaseAccepted _ -> fact.on();
                    case CaseReassigned _ -> null;
                    default -> acceptedOn;
                },
                switch (fact.event()) {
                    case CaseClosed _ -> fact.on();
                    case CaseReopened _ -> null;
                    default -> closedOn;
                });
    }
}
