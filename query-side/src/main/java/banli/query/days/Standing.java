package banli.query.days;

import banli.language.lifecycle.Stage;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import banli.query.screen.LightOnDay;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import java.time.LocalDate;

/**
 * 一案当时的样子。 How a case stood: what the board and the figures read of it.
 *
 * @param lane the lane of the board, null when on none
 * @param tally null where the board alone is asked
 */
record Standing(
        CaseId caseId,
        String number,
        String title,
        Stage stage,
        Phase lane,
        LocalDate dueOn,
        LocalDate warnFrom,
        Tally tally) {
    static Standing of(CaseOnFile file) {
        CaseRow row = Register.shown(file);
        return new Standing(
                row.caseId(),
                row.number(),
                row.title(),
                row.stage(),
                Register.lane(file),
                row.dueOn(),
                row.warnFrom(),
                Tally.of(file));
    }

    /** A file of which no row can be made is on no screen: null. */
    static Standing orNone(CaseOnFile file) {
        try {
            return of(file);
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    /** The light on a day, null for none. */
    Light light(LocalDate today) {
        return LightOnDay.of(stage, dueOn, warnFrom, today);
    }
}
