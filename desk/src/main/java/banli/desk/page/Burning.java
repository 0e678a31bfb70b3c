package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.list.ChaseList;
import banli.language.query.list.ListChases;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 先看什么。 The cases that are overdue or nearly so, the longest overdue first, and when each was chased last. */
public final class Burning {
    private static final int CHASES = 1_000;

    private Burning() {}

    /** Those of these cases, overdue ones first. */
    public static List<CaseRow> of(Collection<CaseRow> rows) {
        return rows.stream()
                .filter(row -> row.light() == Light.RED || row.light() == Light.YELLOW)
                .distinct()
                .sorted(Comparator.comparing(CaseRow::light, Comparator.comparing(light -> light != Light.RED))
                        .thenComparing(CaseRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /** The last chase of each case, as far as the reader may know. */
    public static Map<CaseId, ChaseList.Chased> chases(Buses buses, Map<String, String> meta) {
        return buses.maybe(new ListChases(null, null, null, 1, CHASES), meta).stream()
                .flatMap(list -> list.chases().stream())
                .collect(Collectors.toMap(ChaseList.Chased::caseId, one -> one, (last, _) -> last));
    }
}
