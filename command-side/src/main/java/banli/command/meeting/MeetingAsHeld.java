package banli.command.meeting;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 会议如所记。 What is recorded of a meeting, first or anew: its people, cases and decisions must be what they are said to be. */
final class MeetingAsHeld {
    private static final List<Office> OFFICES =
            List.of(Office.CHIEF_LEADER, Office.DEPUTY_LEADER, Office.REGISTRY, Office.SECTION, Office.SUPERVISOR);

    private MeetingAsHeld() {}

    /** Adds what is wrong to the conditions; {@code settled} are decisions that wait for nobody. */
    static MeetingHeld of(RecordMeeting act, Conditions conditions, Circumstances now, IntPredicate settled) {
        conditions.field(
                "heldOn",
                act.heldOn() == null
                        || act.meeting() == null
                        || act.meeting().startsWith(act.heldOn().getYear() + "-"),
                "须在会议编号的年度之内",
                "Within the year of the meeting's number");
        notAhead(act.heldOn(), conditions, now);
        entry(act.heldOn(), conditions, now);
        Stream.concat(Stream.ofNullable(act.chair()), orEmpty(act.present()).stream())
                .filter(Objects::nonNull)
                .distinct()
                .filter(person -> now.directory().person(person).isEmpty())
                .forEach(person -> conditions.rule(
                        AdminRule.KNOWN_PERSON,
                        false,
                        "通讯录中没有人员" + person + "，请先登记人员",
                        "The directory has no person " + person + "; enter the person first"));
        List<CaseId> about = about(act);
        about.stream()
                .filter(one -> now.standing(one).isEmpty())
                .forEach(one -> conditions.rule(
                        AdminRule.KNOWN_CASE,
                        false,
                        "没有案件" + one + "，请核对案号",
                        "There is no case " + one + "; check it"));
        List<MeetingDecision> decisions = orEmpty(act.decisions());
        IntStream.range(0, decisions.size())
                .filter(at -> decisions.get(at) != null && !settled.test(at + 1))
                .forEach(at -> decision(at, decisions.get(at), act.heldOn(), conditions, now));
        return new MeetingHeld(
                act.meeting(),
                act.kind(),
                act.heldOn(),
                act.place(),
                act.chair(),
                orEmpty(act.present()),
                about,
                act.agenda(),
                decisions,
                orEmpty(act.papers()));
    }

    private static void decision(
            int at, MeetingDecision one, LocalDate heldOn, Conditions conditions, Circumstances now) {
        conditions.field(
                "decisions[" + at + "].dueOn",
                one.dueOn() == null || heldOn == null || !one.dueOn().isBefore(heldOn),
                "不得早于会议日期",
                "No earlier than the meeting");
        owner(at + 1, one.owner(), conditions, now);
    }

    static void owner(int number, String owner, Conditions conditions, Circumstances now) {
        conditions.rule(
                AdminRule.OWNER_IN_OFFICE,
                owner == null
                        || OFFICES.stream().anyMatch(office -> now.directory().holds(owner, office, null)),
                "第" + number + "项的责任人" + now.named(owner) + "没有职务，请改为任职人员",
                "Decision " + number + " names " + now.named(owner) + ", who holds no office; name somebody who does");
    }

    /** Every case that the meeting names, each once: on its agenda, or in what it decided. */
    private static List<CaseId> about(RecordMeeting act) {
        return Stream.concat(
                        orEmpty(act.cases()).stream(),
                        orEmpty(act.decisions()).stream()
                                .filter(Objects::nonNull)
                                .map(MeetingDecision::about))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static void notAhead(LocalDate day, Conditions conditions, Circumstances now) {
        conditions.rule(
                AdminRule.NOT_IN_FUTURE,
                day == null || !day.isAfter(now.today()),
                "所填日期" + day + "晚于今天" + now.today() + "，请改为实际日期",
                "The date given, " + day + ", is after today, " + now.today() + "; give the day it happened");
    }

    /** What is entered from an older register is of a year that was opened for it. */
    static void entry(LocalDate heldOn, Conditions conditions, Circumstances now) {
        conditions.rule(
                AdminRule.ENTRY_OPEN,
                heldOn == null || !now.historical() || now.mayEnter(heldOn.getYear(), heldOn),
                "会议年度未开启补录或补录已结束；请由两名管理员开启，或按正常方式记录",
                "Historical entry is not open for the meeting's year; let two administrators open it, or record it in"
                        + " the ordinary way");
    }

    static <T> List<T> orEmpty(List<T> some) {
        return some == null ? List.of() : some;
    }
}
