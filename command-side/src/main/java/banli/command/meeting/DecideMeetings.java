package banli.command.meeting;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.SamePerson;
import banli.language.act.AdminRule;
import banli.language.command.MeetingCommand;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.word.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** 会议。 Decides what is recorded of a meeting, and what is reported of its decisions. */
public final class DecideMeetings {
    private static final Pattern NUMBER = Pattern.compile("(19|20|21)\\d\\d-[1-9]\\d{0,2}");

    private DecideMeetings() {}

    /** 记录会议。 That it was held: by the registry, once, of cases on record and people in office. */
    public static List<MeetingHeld> record(RecordMeeting act, MeetingOnRecord meeting, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act)
                .field(
                        "meeting",
                        act.meeting() == null || NUMBER.matcher(act.meeting()).matches(),
                        "须为年份和次序，如2021-3",
                        "The year and a number, such as 2021-3")
                .rule(
                        AdminRule.MEETING_ONCE,
                        meeting.held() == null,
                        "会议" + act.meeting() + "已经记录，请核对编号",
                        "The meeting " + act.meeting() + " is on record already; check its number");
        MeetingHeld held = MeetingAsHeld.of(act, conditions, now, _ -> false);
        conditions.orRefuse();
        return List.of(held);
    }

    /** 添加材料。 One more paper of a meeting on record. */
    public static List<PaperAdded> paper(AddPaper act, MeetingOnRecord meeting, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        onRecord(act, meeting, conditions);
        conditions
                .rule(
                        AdminRule.PAPER_ONCE,
                        meeting.held() == null
                                || act.paper() == null
                                || meeting.held().papers().stream()
                                        .noneMatch(one -> Objects.equals(
                                                one.sha256(), act.paper().sha256())),
                        "会议" + act.meeting() + "已有这份材料",
                        "The meeting " + act.meeting() + " has this paper already")
                .orRefuse();
        return List.of(new PaperAdded(act.meeting(), act.paper()));
    }

    static void onRecord(MeetingCommand act, MeetingOnRecord meeting, Conditions conditions) {
        conditions.rule(
                AdminRule.MEETING_ON_RECORD,
                meeting.held() != null,
                "没有会议" + act.meeting() + "，请核对编号",
                "There is no meeting " + act.meeting() + "; check its number");
    }

    /** 报告办结。 That a decision is done: by whoever is to see to it, or the registry for them. */
    public static List<DecisionReported> report(ReportDecision act, MeetingOnRecord meeting, Circumstances now) {
        MeetingDecision decision = meeting.decision(act.decision());
        boolean owner = decision != null && SamePerson.is(now.actor(), decision.owner());
        LocalDate day = now.dayOf(act.doneOn());
        Conditions conditions = open(act.decision(), act, meeting, Conditions.of(now.actor(), owner, act))
                .field(
                        "doneOn",
                        decision == null || !day.isBefore(meeting.held().heldOn()),
                        "不得早于会议日期",
                        "No earlier than the meeting");
        MeetingAsHeld.notAhead(day, conditions, now);
        MeetingAsHeld.entry(decision == null ? null : meeting.held().heldOn(), conditions, now);
        conditions.orRefuse();
        return List.of(new DecisionReported(act.meeting(), act.decision(), act.report(), day));
    }

    /** 交接。 That somebody else sees to a decision: by the registry, to a person in office. */
    public static List<DecisionPassed> pass(PassDecision act, MeetingOnRecord meeting, Circumstances now) {
        MeetingDecision decision = meeting.decision(act.decision());
        Conditions conditions = open(act.decision(), act, meeting, Conditions.of(now.actor(), false, act));
        if (decision != null) {
            conditions.field(
                    "passedTo",
                    !decision.owner().equals(act.passedTo()),
                    "此人已是责任人，请选择他人",
                    "This person sees to it already; choose another");
            MeetingAsHeld.owner(act.decision(), act.passedTo(), conditions, now);
        }
        conditions.orRefuse();
        return List.of(
                new DecisionPassed(act.meeting(), act.decision(), decision.owner(), act.passedTo(), act.reason()));
    }

    private static Conditions open(int decision, MeetingCommand act, MeetingOnRecord meeting, Conditions conditions) {
        return conditions
                .rule(
                        AdminRule.DECISION_ON_RECORD,
                        meeting.decision(decision) != null,
                        "会议" + act.meeting() + "没有第" + decision + "项决定，请核对",
                        "The meeting " + act.meeting() + " has no decision " + decision + "; check it")
                .rule(
                        AdminRule.DECISION_OPEN,
                        !meeting.settled(decision),
                        "第" + decision + "项决定已报告办结，或已划去",
                        "Decision " + decision + " was reported as done already, or struck");
    }
}
