package banli.query.screen.finding;

import banli.language.calendar.WorkingCalendar;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** 为什么在此。 Why a fact stands on its list, in a sentence. */
record FindingReasons(FindingList list, FindingScope of, WorkingCalendar calendar, ZoneId zone) {
    Text why(TrailEntry fact, Integer days, TrailEntry other, TrailEntry asked) {
        return switch (list) {
            case LATE ->
                new Text(
                        fact.happenedOn() + " 发生，" + day(fact) + " 才记下，相隔 " + days + " 天。",
                        "Happened " + fact.happenedOn() + ", recorded " + day(fact) + ", " + days + " days after.");
            case CORRECTED, WAIVED -> agreed(fact, asked, days);
            case DISPUTED ->
                other == null
                        ? new Text("至今 " + days + " 天，没有处理。", "Not settled for " + days + " days.")
                        : new Text(days + " 天后处理。", "Settled after " + days + " days.");
            case REWORKED ->
                other == null
                        ? new Text(
                                "至今 " + days + " 天，没有再提交或再答复。",
                                "Nothing was submitted or delivered for " + days + " days.")
                        : new Text(days + " 天后再提交或再答复。", "Submitted or delivered again after " + days + " days.");
            case OFF_HOURS -> offHours(fact);
            case DATED_BACK -> {
                LocalDate due = day(fact).minusDays(days);
                yield new Text(
                        "期限 " + due + " 已记为超期，" + day(fact) + " 才记下，所写日期 " + fact.happenedOn() + " 却在期限之内。",
                        "The deadline of " + due + " was noted as missed; this was recorded on " + day(fact)
                                + " and is dated " + fact.happenedOn() + ", within it.");
            }
            case AFTER_FORM ->
                new Text(
                        "征询已于 " + other.happenedOn() + " 发出，" + days + " 天后才补记此前的这次联系。",
                        "The form was asked for on " + other.happenedOn() + "; this contact of before was recorded "
                                + days + " days later.");
            case TOGETHER -> together(fact, other);
            case ENTERED_AFTER ->
                new Text(
                        "同一提出人 " + days + " 天前不满意，此表由本单位代录。",
                        "The same proposer was not satisfied " + days + " days before; the office entered this form.");
            case QUICK ->
                new Text(
                        "距" + other.by().name() + "的上一条记录 " + apart(fact, other) + " 秒。",
                        apart(fact, other) + " s after the last record, by "
                                + other.by().name() + ".");
            case ACTS -> null;
        };
    }

    private static Text agreed(TrailEntry fact, TrailEntry asked, Integer days) {
        String stood = days == null ? "" : "原记录保留了 " + days + " 天。";
        String en = days == null ? "" : "It had stood for " + days + " days. ";
        return asked == null
                ? new Text(
                        stood + "由" + fact.by().name() + "办理，没有另一人申请。",
                        en + "Done by " + fact.by().name() + "; nobody else had asked for it.")
                : new Text(
                        stood + asked.by().name() + "申请，" + fact.by().name() + "同意。",
                        en + "Asked for by " + asked.by().name() + ", agreed to by "
                                + fact.by().name() + ".");
    }

    private Text offHours(TrailEntry fact) {
        ZonedDateTime at = fact.recordedAt().atZone(zone);
        LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return calendar.isWorkingDay(at.toLocalDate())
                ? new Text(
                        time + " 记下，所选时间 " + of.opens() + "–" + of.closes() + " 以外。",
                        "Recorded at " + time + ", outside " + of.opens() + "–" + of.closes() + ".")
                : new Text(
                        at.toLocalDate() + " 是非工作日，" + time + " 记下。",
                        at.toLocalDate() + " was a day off; recorded at " + time + ".");
    }

    private static Text together(TrailEntry fact, TrailEntry other) {
        long seconds = apart(fact, other);
        return seconds <= Duration.ofMinutes(1).toSeconds()
                ? new Text(
                        "与第" + other.number() + "号案件的一次联系相隔 " + seconds + " 秒记下。",
                        "Recorded " + seconds + " s from a contact in case " + other.number() + ".")
                : new Text(
                        "同一天在另一地点为第" + other.number() + "号案件见面。",
                        "On the same day met in another place for case " + other.number() + ".");
    }

    private static long apart(TrailEntry fact, TrailEntry other) {
        return Math.abs(Duration.between(other.recordedAt(), fact.recordedAt()).toSeconds());
    }

    private LocalDate day(TrailEntry fact) {
        return fact.recordedAt().atZone(zone).toLocalDate();
    }
}
