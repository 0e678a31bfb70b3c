package banli.desk.casefile;

import banli.desk.form.Filters;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import java.util.List;

/**
 * 刚刚记录的事。 What an act that led here recorded, as the address says: {@code done} its first sequence, {@code facts} how many,
 * {@code again} when it had been recorded before.
 */
record Recently(Integer done, Integer facts, boolean again) {
    private static final int MOST = 999_999_999;

    static Recently read(Filters filters) {
        return new Recently(
                filters.whole("done", 0, MOST),
                filters.whole("facts", 0, MOST),
                Boolean.TRUE.equals(filters.flag("again")));
    }

    /** With the entries of the trail; null when the address says nothing. */
    Shown in(Trail trail) {
        if (done == null) {
            return null;
        }
        int count = facts == null ? 1 : facts;
        return new Shown(
                again,
                trail.entries().stream()
                        .filter(entry -> entry.sequence() >= done && entry.sequence() < (long) done + count)
                        .toList());
    }

    /** 显示的内容。 Whether it had been recorded before, and what was recorded. */
    public record Shown(boolean again, List<TrailEntry> entries) {}
}
