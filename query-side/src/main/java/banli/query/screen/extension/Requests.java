package banli.query.screen.extension;

import banli.language.query.casefile.ExtensionView;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;

/** 延期申请的行。 One row a request for more time, answered or not. */
public final class Requests {
    /** 延期表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "extension",
            2,
            "case_id text",
            "nth int4",
            "section text",
            "waiting bool",
            "asked_on date",
            "ended_on date",
            "body jsonb");

    private Requests() {}

    /** 一案的申请。 All requests of a case, in order. */
    public static List<Row> rows(CaseOnFile it) {
        List<Row> rows = new ArrayList<>();
        for (ExtensionView view : it.extensions().all()) {
            rows.add(TABLE.row(
                    it.caseId(),
                    rows.size() + 1,
                    it.assignment().section(),
                    view.waits(),
                    view.askedOn(),
                    view.answeredOn(),
                    WireMapper.mapper().writeValueAsString(view)));
        }
        return rows;
    }
}
