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

/** 发件的行。 One row a submission, and row 0 for a letter that is issued and has not gone yet, while its case is not closed. */
public final class Outgoing {
    /** 发件表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "submission", 2, "case_id text", "nth int4", "section text", "state text", "on_day date", "body jsonb");

    private Outgoing() {}

    /** 一案的发件。 All of a case, in order. */
    public static List<Row> rows(CaseOnFile it) {
        List<Row> rows = new ArrayList<>();
        toGo(it).ifPresent(letter -> rows.add(row(
                it,
                0,
                OutboxState.TO_GO,
                letter.issuedOn(),
                new SubmissionView(0, letter.round(), letter.documentNumber(), null, List.of(), null, null, null))));
        int nth = 0;
        for (SubmissionView one : it.submissions().all()) {
            boolean received = one.receivedOn() != null;
            rows.add(row(
                    it,
                    ++nth,
                    received ? OutboxState.RECEIVED : OutboxState.GONE,
                    received ? one.receivedOn() : one.submittedOn(),
                    one));
        }
        return rows;
    }

    private static Optional<ReplyView> toGo(CaseOnFile it) {
        boolean out = it.stage() == Stage.ISSUED || it.stage() == Stage.DELIVERED;
        return it.replies()
                .latest()
                .filter(letter -> out && it.answers() && letter.issuedOn() != null && !letter.recalled())
                .filter(letter -> it.submissions().all().stream()
                        .noneMatch(one -> letter.documentNumber() == null
                                ? one.round() == letter.round()
                                : letter.documentNumber().equals(one.documentNumber())));
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
