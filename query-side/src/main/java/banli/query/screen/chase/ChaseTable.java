package banli.query.screen.chase;

import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.util.List;

/** 催办的行。 One row a chase. */
public final class ChaseTable {
    /** 催办表。 The table, owned by the case. */
    public static final Table TABLE = Table.owned(
            "chase",
            2,
            "case_id text",
            "chase int4",
            "section text",
            "handler text",
            "answered bool",
            "on_day date",
            "body jsonb");

    private ChaseTable() {}

    /** 一案的催办。 All chases of a case. */
    public static List<Row> rows(CaseOnFile it) {
        return it.supervision().chases().stream()
                .map(chase -> TABLE.row(
                        it.caseId(),
                        chase.chase(),
                        it.assignment().section(),
                        chase.handler(),
                        chase.answer() != null,
                        chase.on(),
                        WireMapper.mapper().writeValueAsString(chase)))
                .toList();
    }
}
