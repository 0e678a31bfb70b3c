package banli.bench.years;

import banli.bench.years.PlausibleYears.Arrivals;
import banli.bench.years.PlausibleYears.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 逐日。 What is recorded day by day: on each day first the cases' first facts, then their second ones, and so on, among equals
 * by the number of the case. Holds the plans of the cases that are open.
 */
final class DayByDay {
    private final PlausibleYears years;
    private final Arrivals arrivals;
    private final List<List<Turn>> turns = new ArrayList<>();
    private List<Open> open = new ArrayList<>();
    private Plan next;
    private LocalDate day;

    /** @param from the first day told */
    DayByDay(PlausibleYears years, LocalDate from) {
        this.years = years;
        this.day = from.minusDays(1);
        this.arrivals = new Arrivals(years, years.comeBy(from.minusDays(Plan.LONGEST)));
        this.next = arrivals.next();
        for (int at = 0; at < Plan.MOST_STEPS; at++) {
            turns.add(new ArrayList<>());
        }
    }

    /** Goes to the next day; false after the last. */
    boolean next() {
        day = day.plusDays(1);
        if (day.isAfter(years.until())) {
            return false;
        }
        while (!next.registered().isAfter(day)) {
            open.add(new Open(next));
            next = arrivals.next();
        }
        turns.forEach(List::clear);
        List<Open> still = new ArrayList<>(open.size());
        for (Open one : open) {
            if (one.on(day.toEpochDay(), turns)) {
                still.add(one);
            }
        }
        open = still;
        return true;
    }

    /** Whose turns they are on this day, in order. */
    List<Turn> turns() {
        List<Turn> all = new ArrayList<>();
        turns.forEach(all::addAll);
        return all;
    }

    /** A case of which not everything is told. */
    private static final class Open {
        private final Plan plan;
        private int at;

        Open(Plan plan) {
            this.plan = plan;
        }

        /** Adds what is recorded on that day to the turns; false when nothing is left after it. */
        boolean on(long epochDay, List<List<Turn>> turns) {
            while (at < plan.size() && plan.epochDay(at) <= epochDay) {
                if (plan.epochDay(at) == epochDay) {
                    turns.get(at).add(new Turn(plan, at));
                }
                at++;
            }
            return at < plan.size();
        }
    }
}
