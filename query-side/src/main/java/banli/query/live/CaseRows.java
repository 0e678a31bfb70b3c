package banli.query.live;

import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CorrectionsWaiting;
import banli.query.screen.chase.ChaseTable;
import banli.query.screen.column.PublicRows;
import banli.query.screen.commitments.Promises;
import banli.query.screen.due.Due;
import banli.query.screen.extension.Requests;
import banli.query.screen.figures.Tally;
import banli.query.screen.flow.CaseFlow;
import banli.query.screen.outbox.Outgoing;
import banli.query.screen.register.Register;
import banli.query.screen.register.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 一案的行。 What a case comes to in all tables. What nothing was said about since stays the very row it was: making rows is
 * what reading facts costs.
 */
record CaseRows(
        CaseOnFile file,
        Row keys,
        Words words,
        List<Row> due,
        List<Row> requests,
        List<Row> chased,
        List<Row> promises,
        List<Row> corrections,
        List<Row> outgoing) {
    private static final List<Table> ALIKE = List.of(
            Due.TABLE, Requests.TABLE, ChaseTable.TABLE, Promises.TABLE, CorrectionsWaiting.TABLE, Outgoing.TABLE);

    /** The tables of now. */
    static final List<Table> NOW = Stream.concat(
                    Stream.of(Register.TABLE, Words.TABLE, Tally.TABLE, CaseFlow.TABLE, PublicRows.TABLE),
                    ALIKE.stream())
            .toList();

    /** What is kept of their past. */
    static final List<Table> KEPT =
            Stream.concat(Stream.of(Register.KEYS, Words.TEXT), ALIKE.stream()).toList();

    /** After the facts of a file; {@code before} is what it came to before the last, null for nothing. */
    static CaseRows of(CaseOnFile it, CaseRows before) {
        CaseOnFile was = before == null ? null : before.file;
        boolean placed = was != null && was.assignment() == it.assignment();
        boolean dated = placed && was.deadlines() == it.deadlines();
        boolean promised = dated
                && was.commitments() == it.commitments()
                && was.registered() == it.registered()
                && was.course() == it.course();
        return new CaseRows(
                it,
                Register.keys(it),
                Words.of(it, before == null ? null : before.words),
                dated ? before.due : Due.rows(it),
                placed && was.extensions() == it.extensions() ? before.requests : Requests.rows(it),
                placed && was.supervision() == it.supervision() ? before.chased : ChaseTable.rows(it),
                promised ? before.promises : Promises.rows(it),
                CorrectionsWaiting.rows(it),
                Outgoing.rows(it));
    }

    /** The rows of now. */
    List<Row> now() {
        List<Row> rows = all(Register.row(file), words.row());
        rows.add(Tally.of(file).row());
        rows.add(CaseFlow.of(file).row());
        rows.addAll(PublicRows.of(file));
        return rows;
    }

    /** What is kept of its past. */
    List<Row> kept() {
        return all(keys, words.text());
    }

    private List<Row> all(Row register, Row searched) {
        List<Row> rows = new ArrayList<>(List.of(register, searched));
        Stream.of(due, requests, chased, promises, corrections, outgoing).forEach(rows::addAll);
        return rows;
    }
}
