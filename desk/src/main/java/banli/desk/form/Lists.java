package banli.desk.form;

import banli.language.query.CaseValue;
import banli.language.query.ListCommitments;
import banli.language.query.ListDue;
import banli.language.query.ReadOrigin;
import banli.language.query.ReadSummary;
import banli.language.query.ReadTrail;
import banli.language.query.ShowBoard;
import banli.language.word.CaseId;

/** 各清单的筛选。 The questions for lists as they stand in an address. */
public final class Lists {
    private static final int USUAL = 100;

    private Lists() {}

    /** The board of a section or of all. */
    public static ShowBoard board(Filters filters) {
        ShowBoard asked = new ShowBoard(filters.text("section"));
        filters.done();
        return asked;
    }

    /** What falls due. */
    public static ListDue due(Filters filters) {
        ListDue asked = new ListDue(filters.text("section"), filters.day("until"), filters.page(), filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Commitments. */
    public static ListCommitments commitments(Filters filters) {
        ListCommitments asked = new ListCommitments(
                filters.text("section"),
                filters.year("year"),
                Boolean.TRUE.equals(filters.flag("open")),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** The trail. */
    public static ReadTrail trail(Filters filters) {
        ReadTrail asked = new ReadTrail(
                filters.text("who"),
                filters.text("what"),
                filters.caseId("case"),
                filters.day("from"),
                filters.day("to"),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Where a value of a case comes from. */
    public static ReadOrigin origin(CaseId caseId, Filters filters) {
        CaseValue of = filters.required("of", filters.constant("of", CaseValue.class));
        Integer item = filters.whole("item", 1, 999);
        if (of != null && of.ofItem()) {
            filters.required("item", item);
        }
        filters.done();
        return new ReadOrigin(caseId, of, item);
    }

    /** The annual summary. */
    public static ReadSummary summary(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        filters.done();
        return new ReadSummary(year);
    }
}
