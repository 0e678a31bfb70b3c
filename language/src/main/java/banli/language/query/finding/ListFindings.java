package banli.language.query.finding;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/**
 * 一张清单。 What stands on a list.
 *
 * @param type wire name of the facts alone, null for all
 * @param least at least so many days, null for any
 * @param most at most so many days, null for any
 * @param sort {@code days} or {@code recorded}, with a minus for the greatest first; null for the list's own
 */
@MayAsk({Office.AUDITOR, Office.SUPERVISOR, Office.CHIEF_LEADER})
public record ListFindings(
        FindingList list, FindingScope of, String type, Integer least, Integer most, String sort, int page, int size)
        implements Query<Findings> {
    /** 整张清单。 All of it. */
    public static ListFindings of(FindingList list, FindingScope of) {
        return new ListFindings(list, of, null, null, null, null, 1, 0);
    }

    /** 第几页。 Another page of it. */
    public ListFindings page(int number, int rows) {
        return new ListFindings(list, of, type, least, most, sort, number, rows);
    }

    @Override
    public Class<Findings> answer() {
        return Findings.class;
    }
}
