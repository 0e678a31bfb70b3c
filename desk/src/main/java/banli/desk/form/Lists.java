package banli.desk.form;

import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.ReadOrigin;
import banli.language.query.deadline.ListDue;
import banli.language.query.list.ListChases;
import banli.language.query.list.ListCommitments;
import banli.language.query.list.ListExtensions;
import banli.language.query.list.ListOutbox;
import banli.language.query.list.OutboxState;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.ListMeetings;
import banli.language.query.security.CheckSecurityRecord;
import banli.language.query.security.ReadSecurityRecord;
import banli.language.query.summary.ReadSummary;
import banli.language.query.trail.ReadTrail;
import banli.language.word.CaseId;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.security.SecurityEvent;
import java.time.LocalDate;

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

    /** What falls due: in a year, on a day, or up to a day. */
    public static ListDue due(Filters filters) {
        Integer year = filters.year("year");
        LocalDate day = filters.day("day");
        LocalDate until = filters.day("until");
        ListDue asked = new ListDue(
                filters.text("section"),
                filters.text("handler"),
                filters.constant("kind", DeadlineKind.class),
                filters.constant("state", Light.class),
                day == null && year != null ? LocalDate.of(year, 1, 1) : day,
                until == null && day == null && year != null ? LocalDate.of(year, 12, 31) : day == null ? until : day,
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Extensions that wait, or those answered. */
    public static ListExtensions extensions(Filters filters, boolean usuallyWaiting) {
        Boolean waiting = filters.flag("waiting");
        ListExtensions asked = new ListExtensions(
                filters.text("section"),
                waiting == null ? usuallyWaiting : waiting,
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Letters in one state on their way into the referring office's system; still to go, when none is named. */
    public static ListOutbox outbox(Filters filters) {
        OutboxState state = filters.constant("state", OutboxState.class);
        ListOutbox asked = new ListOutbox(
                state == null ? OutboxState.TO_GO : state,
                filters.text("section"),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Chases. */
    public static ListChases chases(Filters filters) {
        ListChases asked = new ListChases(
                filters.text("section"),
                filters.text("handler"),
                filters.flag("answered"),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** The security record. */
    public static ReadSecurityRecord securityRecord(Filters filters) {
        ReadSecurityRecord asked = new ReadSecurityRecord(
                filters.constant("kind", SecurityEvent.class),
                filters.text("person"),
                filters.text("address"),
                filters.day("day"),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** The days of the security record to be checked. */
    public static CheckSecurityRecord securityDays(Filters filters) {
        CheckSecurityRecord asked = new CheckSecurityRecord(filters.day("from"), filters.day("to"));
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

    /** Meetings. */
    public static ListMeetings meetings(Filters filters) {
        ListMeetings asked = new ListMeetings(filters.year("year"), filters.page(), filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** What meetings decided. */
    public static ListDecisions decisions(Filters filters) {
        ListDecisions asked = new ListDecisions(
                filters.text("owner"), Boolean.TRUE.equals(filters.flag("open")), filters.page(), filters.size(USUAL));
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
                Boolean.TRUE.equals(filters.flag("late")),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }

    /** Where a value of a case comes from. */
    public static ReadOrigin origin(CaseId caseId, Filters filters) {
        CaseValue of = filters.required("of", filters.constant("of", CaseValue.class));
        Integer item = filters.whole("item", 1, 999);
        if (of != null && of.numbered()) {
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
