package banli.query.screen.outbox;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.ReplyView;
import banli.language.query.list.OutboxState;
import banli.language.query.register.SubmissionView;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 发件的行。 One row a submission, row 0 for a letter that is issued and has not gone yet, while its case is not closed, and a row for such a letter of a later answer. */
public final class Outgoing {
    /** 发件表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "submission", 2, "case_id text", "nth int4", "section text", "state text", "on_day date", "body jsonb");

    private static final int LATER = -1;

    private Outgoing() {}

    /** 一案的发件。 All of a case, in order. */
    public static List<Row> rows(CaseOnFile it) {
        List<Row> rows = new ArrayList<>();
        toGo(it).ifPresent(letter -> rows.add(row(
                it,
                0,
                OutboxState.TO_GO,
                letter.issuedOn(),
                SubmissionView.toGo(letter.round(), letter.documentNumber()))));
        laterToGo(it)
                .ifPresent(letter -> rows.add(row(
                        it,
                        LATER,
                        OutboxState.TO_GO,
                        letter.issuedOn(),
                        SubmissionView.toGo(letter.round(), letter.documentNumber()))));
        int nth = 0;
        for (SubmissionView one : it.submissions().all()) {
            rows.add(row(it, ++nth, state(one), since(one), one));
        }
        return rows;
    }

    private static OutboxState state(SubmissionView one) {
        if (one.returnedBy() != null) {
            return OutboxState.RETURNED;
        }
        return one.receivedOn() == null ? OutboxState.GONE : OutboxState.RECEIVED;
    }

    private static LocalDate since(SubmissionView one) {
        LocalDate known = one.receivedOn() == null ? one.submittedOn() : one.receivedOn();
        return one.returnedOn() == null ? known : one.returnedOn();
    }

    /** The last later answer that is issued, also when its case is closed or archived: it answers what was promised there. */
    private static Optional<ReplyView> laterToGo(CaseOnFile it) {
        return it.followUps().all().stream()
                .filter(one -> one.stage() != null)
                .flatMap(one -> one.letters().stream())
                .reduce((_, later) -> later)
                .filter(letter -> it.answers() && letter.issuedOn() != null && !letter.recalled())
                .filter(letter -> !went(it, letter));
    }

    private static boolean went(CaseOnFile it, ReplyView letter) {
        return it.submissions().all().stream()
                .anyMatch(one -> letter.documentNumber() == null
                        ? one.round() == letter.round()
                        : letter.documentNumber().equals(one.documentNumber()));
    }

    private static Optional<ReplyView> toGo(CaseOnFile it) {
        boolean out = it.stage() == Stage.ISSUED || it.stage() == Stage.DELIVERED;
        return it.replies()
                .latest()
                .filter(letter -> out && it.answers() && letter.issuedOn() != null && !letter.recalled())
                .filter(letter -> !went(it, letter));
    }

    private static Row row(CaseOnFile it, int nth, OutboxState state, LocalDate since, SubmissionView view) {
        return TABLE.row(
                it.caseId(),
                nth,
                it.assignment().section(),
                state.name(),
                since,
                WireMapper.mapper().writeValueAsString(view));
    }
}
