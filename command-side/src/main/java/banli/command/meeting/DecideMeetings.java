package banli.command.meeting;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.SamePerson;
import banli.language.act.AdminRule;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.command.SupervisionCommand.NoteMeeting;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 会议。 Decides what is recorded of a meeting, and what is reported of its decisions. */
public final class DecideMeetings {
    private static final Pattern NUMBER = Pattern.compile("(19|20|21)\\d\\d-[1-9]\\d{0,2}");
    private static final List<Office> OFFICES =
            List.of(Office.CHIEF_LEADER, Office.DEPUTY_LEADER, Office.REGISTRY, Office.SECTION, Office.SUPERVISOR);

    private DecideMeetings() {}

    /** 记录会议。 That it was held: by the registry, once, of cases on record and people in office. */
    public static List<MeetingHeld> record(RecordMeeting act, MeetingOnRecord meeting, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act)
                .field(
                        "meeting",
                        act.meeting() == null || NUMBER.matcher(act.meeting()).matches(),
                        "须为年份和次序，如2021-3",
                        "The year and a number, such as 2021-3")
                .field(
                        "heldOn",
                        act.heldOn() == null
                                || act.meeting() == null
                                || act.meeting().startsWith(act.heldOn().getYear() + "-"),
                        "须在会议编号的年度之内",
                        "Within the year of the meeting's number")
                .rule(
                        AdminRule.MEETING_ONCE,
                        meeting.held() == null,
                        "会议" + act.meeting() + "已经记录，请核对编号",
                        "The meeting " + act.meeting() + " is on record already; check its number");
        notAhead(act.heldOn(), conditions, now);
        Stream.concat(Stream.ofNullable(act.chair()), orEmpty(act.present()).stream())
                .filter(Objects::nonNull)
                .distinct()
                .filter(person -> now.directory().person(person).isEmpty())
                .forEach(person -> conditions.rule(
                        AdminRule.KNOWN_PERSON,
                        false,
                        "通讯录中没有人员" + person + "，请先登记人员",
                        "The directory has no person " + person + "; enter the person first"));
        about(act)
                .filter(one -> now.standing(one).isEmpty())
                .forEach(one -> conditions.rule(
                        AdminRule.KNOWN_CASE,
                        false,
                        "没有案件" + one + "，请核对案号",
                        "There is no case " + one + "; check it"));
        decisions(act, conditions, now);
        conditions.orRefuse();
        return List.of(new MeetingHeld(
                act.meeting(),
                act.kind(),
                act.heldOn(),
                act.place(),
                act.chair(),
                List.copyOf(act.present()),
                about(act).toList(),
                act.agenda(),
                orEmpty(act.decisions()),
                orEmpty(act.papers())));
    }

    private static void decisions(RecordMeeting act, Conditions conditions, Circumstances now) {
        List<MeetingDecision> decisions = orEmpty(act.decisions());
        for (int at = 0; at < decisions.size(); at++) {
            MeetingDecision one = decisions.get(at);
            if (one == null) {
                continue;
            }
            conditions.field(
                    "decisions[" + at + "].dueOn",
                    one.dueOn() == null || act.heldOn() == null || !one.dueOn().isBefore(act.heldOn()),
                    "不得早于会议日期",
                    "No earlier than the meeting");
            conditions.rule(
                    AdminRule.OWNER_IN_OFFICE,
                    one.owner() == null || inOffice(one.owner(), now),
                    "第" + (at + 1) + "项的责任人" + now.named(one.owner()) + "没有职务，请改为任职人员",
                    "Decision " + (at + 1) + " names " + now.named(one.owner())
                            + ", who holds no office; name somebody who does");
        }
    }

    /** Every case that the meeting names, each once: on its agenda, or in what it decided. */
    private static Stream<CaseId> about(RecordMeeting act) {
        return Stream.concat(
                        orEmpty(act.cases()).stream(),
                        orEmpty(act.decisions()).stream()
                                .filter(Objects::nonNull)
                                .map(MeetingDecision::about))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** 各案所记。 What each case records of it, in the order of their keys. */
    public static List<NoteMeeting> notes(RecordMeeting act) {
        return about(act)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(one -> new NoteMeeting(
                        one,
                        act.meeting(),
                        act.kind(),
                        orEmpty(act.decisions()).stream()
                                .filter(decision -> one.equals(decision.about()))
                                .map(MeetingDecision::text)
                                .toList(),
                        act.heldOn()))
                .toList();
    }

    /** 报告办结。 That a decision is done: by whoever is to see to it, or the registry for them. */
    public static List<DecisionReported> report(ReportDecision act, MeetingOnRecord meeting, Circumstances now) {
        MeetingDecision decision = meeting.held() == null
                        || act.decision() < 1
                        || act.decision() > meeting.held().decisions().size()
                ? null
                : meeting.held().decisions().get(act.decision() - 1);
        boolean owner = decision != null && SamePerson.is(now.actor(), decision.owner());
        LocalDate day = now.dayOf(act.doneOn());
        Conditions conditions = Conditions.of(now.actor(), owner, act)
                .rule(
                        AdminRule.DECISION_ON_RECORD,
                        decision != null,
                        "会议" + act.meeting() + "没有第" + act.decision() + "项决定，请核对",
                        "The meeting " + act.meeting() + " has no decision " + act.decision() + "; check it")
                .rule(
                        AdminRule.DECISION_OPEN,
                        !meeting.done().contains(act.decision()),
                        "第" + act.decision() + "项决定已报告办结",
                        "Decision " + act.decision() + " was reported as done already")
                .field(
                        "doneOn",
                        decision == null || !day.isBefore(meeting.held().heldOn()),
                        "不得早于会议日期",
                        "No earlier than the meeting");
        notAhead(day, conditions, now);
        conditions.orRefuse();
        return List.of(new DecisionReported(act.meeting(), act.decision(), act.report(), day));
    }

    private static void notAhead(LocalDate day, Conditions conditions, Circumstances now) {
        conditions.rule(
                AdminRule.NOT_IN_FUTURE,
                day == null || !day.isAfter(now.today()),
                "所填日期" + day + "晚于今天" + now.today() + "，请改为实际日期",
                "The date given, " + day + ", is after today, " + now.today() + "; give the day it happened");
    }

    private static boolean inOffice(String person, Circumstances now) {
        return OFFICES.stream().anyMatch(office -> now.directory().holds(person, office, null));
    }

    private static <T> List<T> orEmpty(List<T> some) {
        return some == null ? List.of() : some;
    }
}
