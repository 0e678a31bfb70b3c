package banli.command.reaction;

import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 每日记录到期。 Soon after each midnight of the office, and once at the start, records what approached, was missed or is told
 * further up, and seals the days of the security record. The last day kept is remembered with the task: days on which nobody was
 * there are kept later, one after the other.
 */
class EachDayRecordWhatFellDue {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(10);

    private final Following following;
    private final CasesFound cases;
    private final Clock clock;
    private final SealSecurityRecord seals;

    EachDayRecordWhatFellDue(Following following, CasesFound cases, Clock clock, SealSecurityRecord seals) {
        this.seals = seals;
        this.following = following;
        this.cases = cases;
        this.clock = clock;
    }

    /** The task; what it remembers is the last day kept. */
    RecurringTask<String> task() {
        return Tasks.recurring("what-fell-due", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT), String.class)
                .doNotScheduleOnStartup()
                .onFailure(new OnFailureRetryLater<>(AGAIN_AFTER_FAILURE))
                .executeStateful((instance, _) -> {
                    String kept = instance.getData();
                    return keep(kept == null ? null : LocalDate.parse(kept)).toString();
                });
    }

    /** Its one instance. */
    static TaskInstance<String> everyDay(RecurringTask<String> task) {
        return task.instance(RecurringTask.INSTANCE);
    }

    /**
     * Each day's work since the last day kept, null for none, and today's; done again on the same day, or after the clock was put
     * back, it records nothing more. Tells the last day kept now.
     */
    LocalDate keep(LocalDate kept) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = kept == null || !kept.isBefore(today) ? today : kept.plusDays(1);
        first.datesUntil(today.plusDays(1))
                .forEach(day ->
                        cases.forEachDue(day, caseId -> following.send(new RecordWhatFellDue(caseId, day, day), day)));
        if (seals != null) {
            seals.before(today);
        }
        return kept != null && kept.isAfter(today) ? kept : today;
    }
}
