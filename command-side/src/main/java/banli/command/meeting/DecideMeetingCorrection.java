package banli.command.meeting;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.word.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** 更正会议。 Decides a correction of a meeting: decisions that wait follow it, those reported as done stay. */
public final class DecideMeetingCorrection {
    private DecideMeetingCorrection() {}

    /** 决定。 The fact, or a refusal. */
    public static List<MeetingCorrected> decide(CorrectMeeting act, MeetingOnRecord meeting, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        DecideMeetings.onRecord(act, meeting, conditions);
        if (meeting.held() == null) {
            conditions.orRefuse();
        }
        MeetingHeld was = meeting.held();
        List<MeetingDecision> anew = MeetingAsHeld.orEmpty(act.decisions());
        Set<Integer> struck = new TreeSet<>(MeetingAsHeld.orEmpty(act.struck()).stream()
                .filter(Objects::nonNull)
                .toList());
        conditions
                .field(
                        "struck",
                        struck.stream().allMatch(number -> number >= 1 && number <= anew.size()),
                        "须为决定事项的序号",
                        "Numbers of decisions")
                .rule(
                        AdminRule.DECISIONS_STAND,
                        anew.size() >= was.decisions().size(),
                        "原有" + was.decisions().size() + "项决定，不能减少；没有作出的，写入“划去的事项”",
                        "There were " + was.decisions().size()
                                + " decisions; they can't be fewer. Strike one that was never made");
        meeting.done().values().stream()
                .min(LocalDate::compareTo)
                .ifPresent(first -> conditions.field(
                        "heldOn",
                        act.heldOn() == null || !act.heldOn().isAfter(first),
                        "不得晚于决定事项报告的办结日期" + first,
                        "No later than " + first + ", when something that it decided was done"));
        meeting.done().keySet().stream()
                .filter(number -> struck.contains(number)
                        || number <= anew.size()
                                && !was.decisions().get(number - 1).equals(anew.get(number - 1)))
                .forEach(number -> conditions.rule(
                        AdminRule.DECISIONS_STAND,
                        false,
                        "第" + number + "项已报告办结，请保持原样",
                        "Decision " + number + " was reported as done; leave it as it is"));
        MeetingHeld held = MeetingAsHeld.of(
                act.anew(was.papers()),
                conditions,
                now,
                number -> meeting.done().containsKey(number) || struck.contains(number));
        conditions
                .rule(
                        AdminRule.MEETING_CHANGES,
                        !held.equals(was) || !struck.equals(meeting.struck()),
                        "更正后的内容与原记录相同",
                        "The corrected record is the same as before")
                .orRefuse();
        return List.of(new MeetingCorrected(act.meeting(), held, List.copyOf(struck), act.reason()));
    }
}
