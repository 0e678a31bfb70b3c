package banli.query.screen.commitments;

import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ProgressView;
import banli.language.word.deadline.DeadlineKind;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** 承诺的行。 One row a commitment, kept or not. */
public final class Promises {
    /** 承诺表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "commitment",
            2,
            "case_id text",
            "commitment int4",
            "section text",
            "year int4",
            "open bool",
            "due_on date",
            "warn_from date",
            "latest_progress text",
            "body jsonb");

    private Promises() {}

    /** 一案的承诺。 All commitments of a case. */
    public static List<Row> rows(CaseOnFile it) {
        return it.commitments().made().stream()
                .map(commitment -> row(it, commitment))
                .toList();
    }

    private static Row row(CaseOnFile it, CommitmentView commitment) {
        LocalDate warnFrom = it.deadlines().views().stream()
                .filter(view -> view.kind() == DeadlineKind.COMMITMENT && view.open())
                .filter(view -> Objects.equals(view.commitment(), commitment.commitment()))
                .map(view -> view.warnFrom())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String progress = it.commitments().progress().stream()
                .filter(view -> Objects.equals(view.commitment(), commitment.commitment()))
                .map(ProgressView::text)
                .reduce((_, last) -> last)
                .orElse(null);
        return TABLE.row(
                it.caseId(),
                commitment.commitment(),
                it.assignment().section(),
                it.registered().registerYear(),
                commitment.fulfilledOn() == null && !it.stage().endedEarly(),
                commitment.dueOn(),
                warnFrom,
                progress,
                WireMapper.mapper().writeValueAsString(commitment));
    }
}
