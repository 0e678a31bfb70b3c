package banli.bench.years;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
        DayByDay days = new DayByDay(this, first());
        while (days.next()) {
            for (Turn turn : days.turns()) {
                reader.accept(MadeUpFact.of(turn.plan(), turn.at()));
            }
        }
    }

    /** 逐案给出。 The facts of each case, case after case, as they stand at {@code until}. */
    public Stream<Stream<MadeUpFact>> cases(long from, long to) {
        Arrivals arrivals = new Arrivals(this, from);
        return Stream.generate(arrivals::next)
                .limit(Math.max(0, to - from))
                .map(plan -> IntStream.range(0, plan.told(until)).mapToObj(at -> MadeUpFact.of(plan, at)));
    }

    /** 存储的样子。 These years as a store would tell them, number by number or stream by stream; nothing is written. */
    public MadeUpFeed feed() {
        return new MadeUpFeed(this);
    }

    LocalDate first() {
        return LocalDate.of(until.getYear() - years + 1, 1, 1);
    }

    /** How many cases have come by the end of that day, in all years. */
    long comeBy(LocalDate day) {
        int before = day.getYear() - first().getYear();
        if (before < 0) {
            return 0;
        }
        return before * (cases / years) + comeInYear(day, ofYear(day.getYear()));
    }

    private long ofYear(int year) {
        long each = cases / years;
        return year == until.getYear() ? cases - each * (years - 1) : each;
    }

    private static long comeInYear(LocalDate day, long ofYear) {
        int thousandths = 0;
        for (int month = 1; month < day.getMonthValue(); month++) {
            thousandths += MONTHS[month - 1];
        }
        double ofMonth = MONTHS[day.getMonthValue() - 1] * (day.getDayOfMonth() / (double) day.lengthOfMonth());
        return Math.round(ofYear * (thousandths + ofMonth) / 1000);
    }

    /** 一步的轮次。 Whose turn it is, with which step of its plan. */
    record Turn(Plan plan, int at) {}

    /** 到来的先后。 The plans of the cases one after another, in the order of their numbers, which is that of their coming. */
    static final class Arrivals {
        private final PlausibleYears years;
        private long number;
        private LocalDate day;
        private long come;

        /** From the case of that number on. */
        Arrivals(PlausibleYears years, long from) {
            this.years = years;
            this.number = from;
            this.day = years.first();
            this.come = years.comeBy(day);
        }

        /** The next; there is no end, but those past the last case or the last day have no facts. */
        Plan next() {
            while (come <= number && !day.isAfter(years.until)) {
                day = day.plusDays(1);
                come = years.comeBy(day);
            }
            int second = (int) (number * MadeUpFact.APART / Math.max(number + 1, years.cases));
            return Plan.of(years.seed, number++, day, second);
        }
    }
}
