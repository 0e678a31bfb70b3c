package banli.command.rulebook;

import banli.command.meeting.DecideMeetingCorrection;
import banli.command.meeting.DecideMeetings;
import banli.command.meeting.MeetingOnRecord;
import banli.language.act.AdminRule;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An example of how each rule about meetings refuses. */
final class MeetingRefusals {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    private MeetingRefusals() {}

    static void into(Map<AdminRule, ThrowingCallable> refusals) {
        Beside registry = Beside.by("wu", Office.REGISTRY).knowing("li");
        MeetingOnRecord held = MeetingOnRecord.NONE.with(new MeetingHeld(
                "2021-1",
                MeetingKind.LEADERS,
                DAY,
                null,
                "li",
                List.of("li"),
                List.of(),
                "全年办理工作",
                List.of(new MeetingDecision("月底前走访", "li", DAY, null)),
                List.of()));
        RecordMeeting plain = meeting(DAY, List.of(), List.of());
        refusals.put(AdminRule.MEETING_ONCE, () -> DecideMeetings.record(plain, held, registry));
        RecordMeeting ahead = meeting(DAY.plusDays(1), List.of(), List.of());
        refusals.put(AdminRule.NOT_IN_FUTURE, () -> DecideMeetings.record(ahead, MeetingOnRecord.NONE, registry));
        RecordMeeting unknown = meeting(DAY, List.of(new CaseId("nowhere-1")), List.of());
        refusals.put(AdminRule.KNOWN_CASE, () -> DecideMeetings.record(unknown, MeetingOnRecord.NONE, registry));
        RecordMeeting nobodys = meeting(DAY, List.of(), List.of(new MeetingDecision("月底前走访", "li", DAY, null)));
        refusals.put(AdminRule.OWNER_IN_OFFICE, () -> DecideMeetings.record(nobodys, MeetingOnRecord.NONE, registry));
        ReportDecision second = new ReportDecision("2021-1", 2, "已走访", null);
        refusals.put(AdminRule.DECISION_ON_RECORD, () -> DecideMeetings.report(second, held, registry));
        ReportDecision first = new ReportDecision("2021-1", 1, "已走访", null);
        MeetingOnRecord done = held.with(new DecisionReported("2021-1", 1, "已走访", DAY));
        refusals.put(AdminRule.DECISION_OPEN, () -> DecideMeetings.report(first, done, registry));
        CorrectMeeting same = correction(List.of(new MeetingDecision("月底前走访", "li", DAY, null)), List.of());
        refusals.put(
                AdminRule.MEETING_ON_RECORD,
                () -> DecideMeetingCorrection.decide(same, MeetingOnRecord.NONE, registry));
        CorrectMeeting strikesDone = correction(same.decisions(), List.of(1));
        refusals.put(AdminRule.DECISIONS_STAND, () -> DecideMeetingCorrection.decide(strikesDone, done, registry));
        refusals.put(AdminRule.MEETING_CHANGES, () -> DecideMeetingCorrection.decide(same, done, registry));
        AddPaper paper = new AddPaper("2021-1", new Attachment("纪要.pdf", "application/pdf", 3, "a".repeat(64)));
        MeetingOnRecord withPaper = held.with(new PaperAdded("2021-1", paper.paper()));
        refusals.put(AdminRule.PAPER_ONCE, () -> DecideMeetings.paper(paper, withPaper, registry));
    }

    private static CorrectMeeting correction(List<MeetingDecision> decisions, List<Integer> struck) {
        return new CorrectMeeting(
                "2021-1",
                MeetingKind.LEADERS,
                DAY,
                null,
                "li",
                List.of("li"),
                List.of(),
                "全年办理工作",
                decisions,
                struck,
                null,
                "记录有误");
    }

    private static RecordMeeting meeting(LocalDate day, List<CaseId> cases, List<MeetingDecision> decisions) {
        return new RecordMeeting(
                "2021-1", MeetingKind.LEADERS, day, null, "li", List.of("li"), cases, "全年办理工作", decisions, null);
    }
}
