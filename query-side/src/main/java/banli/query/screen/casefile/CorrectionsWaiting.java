package banli.query.screen.casefile;

import banli.query.screen.Row;
import banli.query.screen.Table;
import java.util.List;

/** 待同意的更正的行。 One row a correction that was asked for and waits for another person, so that its cases are found at once. */
public final class CorrectionsWaiting {
    /** 待同意的更正表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned("correction_asked", 2, "case_id text", "correction int4");

    private CorrectionsWaiting() {}

    /** 一案的更正。 Those of a case that wait. */
    public static List<Row> rows(CaseOnFile it) {
        return it.papers().asked().stream()
                .map(asked -> TABLE.row(it.caseId(), asked.correction()))
                .toList();
    }
}
