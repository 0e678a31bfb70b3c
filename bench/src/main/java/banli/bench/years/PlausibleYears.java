package banli.bench.years;

import java.time.Instant;
import java.time.LocalDate;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * 几可乱真的年份。 A bureau's work over some years, made up from a number: most cases come from January to May, each has
 * 40 to 80 facts, and the last year is still going on at {@code until}. The facts come in the order in which they were
 * recorded, one by one: memory holds only a plan of each open case.
 *
 * @param seed the same seed makes the same years
 * @param cases in all years together
 * @param years how many, the last one that of {@code until}
 * @param until nothing is recorded after this day
 */
public record PlausibleYears(long seed, long cases, int years, LocalDate until) {
    /** Cases of a year that come in each month, in thousandths. */
    private static final int[] MONTHS = {170, 200, 230, 150, 90, 35, 20, 15, 20, 25, 25, 20};

    /** 某一倍数。 So many times a district's year of 400 cases, over at most ten years. */
    public static PlausibleYears times(int times, LocalDate until) {
        return new PlausibleYears(2021, 400L * times, Math.clamp(times, 1, 10), until);
    }

    /** 逐条给出。 Hands over each fact, by the time it was recorded. */
    public void each(Consumer<MadeUpFact> reader) {
        PriorityQueue<Turn> turns = new PriorityQueue<>();
        long number = 0;
        for (int year = until.getYear() - years + 1; year <= until.getYear(); year++) {
            long ofYear = ofYear(year);
            long before = 0;
            for (LocalDate day = LocalDate.of(year, 1, 1);
                    day.getYear() == year && !day.isAfter(until);
                    day = day.plusDays(1)) {
                long soFar = comeBy(day, ofYear);
                for (; before < soFar; before++) {
                    turns.add(new Turn(Plan.of(seed, number++, day), 0));
                }
                // What comes in on a Saturday is registered on Monday: so all of Monday waits for Sunday's.
                tell(
                        turns,
                        Plan.working(day.plusDays(1))
                                .atStartOfDay(MadeUpFact.ZONE)
                                .toInstant(),
                        reader);
            }
        }
        tell(turns, Instant.MAX, reader);
    }

    /** 逐案给出。 The facts of each case, case after case, as they stand at {@code until}. */
    public Stream<Stream<MadeUpFact>> cases(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(this::plan)
                .map(plan -> IntStream.range(0, plan.size())
                        .filter(at -> !plan.day(at).isAfter(until))
                        .mapToObj(at -> MadeUpFact.of(plan, at)));
    }

    private Plan plan(long number) {
        int year = until.getYear() - years + 1;
        long left = number;
        while (year < until.getYear() && left >= ofYear(year)) {
            left -= ofYear(year++);
        }
        LocalDate day = LocalDate.of(year, 1, 1);
        long ofYear = ofYear(year);
        while (comeBy(day, ofYear) <= left && day.isBefore(LocalDate.of(year, 12, 31))) {
            day = day.plusDays(1);
        }
        return Plan.of(seed, number, day);
    }

    private long ofYear(int year) {
        long each = cases / years;
        return year == until.getYear() ? cases - each * (years - 1) : each;
    }

    private void tell(PriorityQueue<Turn> turns, Instant before, Consumer<MadeUpFact> reader) {
        while (!turns.isEmpty() && turns.peek().when().isBefore(before)) {
            Turn turn = turns.poll();
            if (turn.plan.day(turn.at).isAfter(until)) {
                continue;
            }
            reader.accept(MadeUpFact.of(turn.plan, turn.at));
            if (turn.at + 1 < turn.plan.size()) {
                turns.add(new Turn(turn.plan, turn.at + 1));
            }
        }
    }

    /** How many of a year's cases have come by the end of that day. */
    private static long comeBy(LocalDate day, long ofYear) {
        int thousandths = 0;
        for (int month = 1; month < day.getMonthValue(); month++) {
            thousandths += MONTHS[month - 1];
        }
        double ofMonth = MONTHS[day.getMonthValue() - 1] * (day.getDayOfMonth() / (double) day.lengthOfMonth());
        return Math.round(ofYear * (thousandths + ofMonth) / 1000);
    }

    private record Turn(Plan plan, int at, Instant when) implements Comparable<Turn> {
        Turn(Plan plan, int at) {
            this(plan, at, MadeUpFact.recordedAt(plan, at));
        }

        @Override
        public int compareTo(Turn other) {
            int byTime = when.compareTo(other.when);
            return byTime != 0 ? byTime : Long.compare(plan.number, other.plan.number);
        }
    }
}
