package banli.query.live;

import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CorrectionsWaiting;
import banli.query.screen.chase.Chased;
import banli.query.screen.commitments.Promises;
import banli.query.screen.due.Due;
import banli.query.screen.extension.Requests;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import banli.query.screen.register.Words;
import java.util.ArrayList;
import java.util.List;

/** 一案的行。 All rows that a case comes to: a row of the register, deadlines, extensions, chases, commitments, a tally. */
final class CaseRows {
    /** Their tables. */
    static final List<Table> TABLES = List.of(
            Register.TABLE,
            Words.TABLE,
            Due.TABLE,
            Requests.TABLE,
            Chased.TABLE,
            Promises.TABLE,
            Tally.TABLE,
            CorrectionsWaiting.TABLE);

    private CaseRows() {}

    /** The rows of a file; {@code before} is the file they were made of last, null for none. */
    static List<Row> of(CaseOnFile file, CaseOnFile before, List<Row> rowsBefore) {
        List<Row> rows = new ArrayList<>();
        rows.add(Register.row(file));
        rows.add(Words.row(file, before, rowsBefore == null ? null : rowsBefore.get(1)));
        rows.addAll(Due.rows(file));
        rows.addAll(Requests.rows(file));
        rows.addAll(Chased.rows(file));
        rows.addAll(Promises.rows(file));
        rows.add(Tally.of(file).row());
        rows.addAll(CorrectionsWaiting.rows(file));
        return List.copyOf(rows);
    }
}
