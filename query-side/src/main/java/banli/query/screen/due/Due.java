package banli.query.screen.due;

import banli.language.query.deadline.DeadlineView;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.DeadlineOnFile;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;

/** 期限的行。 One row an open deadline. */
public final class Due {
    /** 期限表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "due",
            2,
            "case_id text",
            "ordinal int4",
            "kind text",
            "commitment int4",
            "about text",
            "section text",
            "handler text",
            "due_on date",
            "warn_from date",
            "reckoning jsonb");

    private Due() {}

    /** 一案的期限。 All open deadlines of a case. */
    public static List<Row> rows(CaseOnFile it) {
        List<Row> rows = new ArrayList<>();
        for (DeadlineOnFile deadline : it.deadlines().all()) {
            DeadlineView view = deadline.view();
            if (view.open() && view.dueOn() != null) {
                rows.add(TABLE.row(
                        it.caseId(),
                        rows.size(),
                        view.kind(),
                        view.commitment(),
                        view.about(),
                        it.assignment().section(),
                        it.assignment().handler(),
                        view.dueOn(),
                        view.warnFrom(),
                        view.reckoning() == null ? null : WireMapper.mapper().writeValueAsString(view.reckoning())));
            }
        }
        return rows;
    }
}
