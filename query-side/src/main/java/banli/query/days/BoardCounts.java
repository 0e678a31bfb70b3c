package banli.query.days;

import banli.language.lifecycle.Stage;
import banli.language.word.deadline.Light;
import banli.query.screen.register.Bucket;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** 看板的数。 The board's counts of cases as they stood: what its conditions in SQL say. */
final class BoardCounts {
    static final List<Bucket> BUCKETS = List.of(
            Bucket.OPEN, Bucket.DUE_SOON, Bucket.OVERDUE, Bucket.TO_ACCEPT, Bucket.TO_ISSUE, Bucket.REPLIED_THIS_WEEK);

    private BoardCounts() {}

    /** Whether a count of the board takes in a case on a day. */
    static boolean counts(Bucket bucket, Standing it, LocalDate day) {
        return switch (bucket) {
            case OPEN -> it.light(day) != null && it.light(day) != Light.GREY;
            case DUE_SOON -> it.light(day) == Light.YELLOW;
            case OVERDUE -> it.light(day) == Light.RED;
            case TO_ACCEPT -> it.stage() == Stage.ASSIGNED;
            case TO_ISSUE -> it.stage() == Stage.SIGNED;
            case REPLIED_THIS_WEEK ->
                it.repliedOn() != null
                        && !it.repliedOn().isAfter(day)
                        && !it.repliedOn().isBefore(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case BEFORE, DURING, AFTER -> it.lane() != null && it.lane().name().equals(bucket.name());
        };
    }
}
