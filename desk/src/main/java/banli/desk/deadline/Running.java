package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.desk.form.Filters;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 设想所看的案件。 The cases with open deadlines that a what-if looks at, earliest due first, 2,000 at most.
 *
 * @param position the fact number when they were read
 * @param rows the first open deadline of each case
 * @param cut whether there were more cases
 */
record Running(long position, Map<CaseId, DueRow> rows, boolean cut) {
    private static final int MOST = 2_000;

    static Running of(Buses buses, String section, Map<String, String> meta) {
        Map<CaseId, DueRow> rows = new LinkedHashMap<>();
        DueList list;
        int page = 1;
        do {
            list = buses.ask(new ListDue(section, null, page++, Filters.MOST), meta);
            list.due().forEach(row -> rows.putIfAbsent(row.caseId(), row));
        } while (list.due().size() == Filters.MOST && rows.size() <= MOST);
        boolean cut = rows.size() > MOST;
        List<CaseId> over = new ArrayList<>(rows.keySet()).subList(Math.min(MOST, rows.size()), rows.size());
        rows.keySet().removeAll(List.copyOf(over));
        return new Running(list.position(), rows, cut);
    }

    /** The case with this number or key; null when none or several have it. */
    static CaseId named(Buses buses, String word, Map<String, String> meta) {
        List<CaseId> found = buses.ask(FindCases.all(2).ofNumber(word), meta).cases().stream()
                .map(row -> row.caseId())
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        try {
            return found.isEmpty() ? new CaseId(word) : null;
        } catch (IllegalArgumentException noKey) {
            return null;
        }
    }
}
