package banli.bench.years;

import banli.bench.years.PlausibleYears.Arrivals;
import banli.bench.years.PlausibleYears.Turn;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * 编造的事实流。 Made-up years as a feed of stored facts, by number and by stream, made as they are asked for: nothing is written,
 * and memory holds the plans of open cases and one count a day and step. All of a pass is made on a thread of its own, ahead of
 * the reader. A single stream or fact costs a look at the cases of the 200 days before it.
 */
public final class MadeUpFeed implements FactFeed {
    private final PlausibleYears years;
    private final StoredFacts stored = new StoredFacts();
    private final Positions positions;
    private Day lately;

    MadeUpFeed(PlausibleYears years) {
        this.years = years;
        this.positions = Positions.of(years);
    }

    @Override
    public List<RawFact> stream(String stream, long from, long most) {
        List<RawFact> facts = new ArrayList<>();
        byStream(List.of(stream), Long.MAX_VALUE, facts::addAll);
        return facts.stream().skip(from).limit(most).toList();
    }

    @Override
    public void each(long from, long to, Consumer<RawFact> reader) {
        long first = Math.max(0, from);
        long last = Math.min(to, head());
        if (first <= last) {
            Ahead.run(next -> tell(first, last, next), reader);
        }
    }

    private void tell(long first, long last, Consumer<RawFact> next) {
        LocalDate day = positions.day(first);
        DayByDay days = new DayByDay(years, day);
        long position = positions.start(day);
        while (position <= last && days.next()) {
            for (Turn turn : days.turns()) {
                if (position >= first && position <= last) {
                    next.accept(stored.fact(turn, position));
                }
                position++;
            }
        }
    }

    @Override
    public void byStream(long until, Consumer<List<RawFact>> reader) {
        Ahead.run(next -> tell(0, years.cases() - 1, _ -> true, until, next), reader);
    }

    @Override
    public void byStream(Collection<String> streams, long until, Consumer<List<RawFact>> reader) {
        TreeSet<Long> wanted = new TreeSet<>();
        streams.stream()
                .map(MadeUpIntake::numberOf)
                .filter(number -> number >= 0 && number < years.cases())
                .forEach(wanted::add);
        if (!wanted.isEmpty()) {
            tell(wanted.first(), wanted.last(), wanted::contains, until, facts -> {
                if (streams.contains(facts.getFirst().stream())) {
                    reader.accept(facts);
                }
            });
        }
    }

    /** The wanted streams of the cases from one number to another; those of the days before only count. */
    private void tell(long from, long to, LongPredicate wanted, long until, Consumer<List<RawFact>> next) {
        LocalDate came = new Arrivals(years, from).next().registered();
        long number = years.comeBy(came.minusDays(Plan.LONGEST));
        Arrivals arrivals = new Arrivals(years, number);
        Positions.Counting counting = positions.counting();
        for (; number <= to; number++) {
            Plan plan = arrivals.next();
            boolean tells = number >= from && wanted.test(number);
            List<RawFact> facts = new ArrayList<>();
            int told = plan.told(years.until());
            for (int at = 0; at < told; at++) {
                Turn turn = new Turn(plan, at);
                long position = counting.position(turn);
                if (tells && position <= until) {
                    facts.add(stored.fact(turn, position));
                }
            }
            if (!facts.isEmpty()) {
                next.accept(facts);
            }
        }
    }

    @Override
    public long lastBefore(Instant instant) {
        LocalDate day = instant.atZone(MadeUpFact.ZONE).toLocalDate();
        if (day.isBefore(years.first())) {
            return -1;
        }
        if (day.isAfter(years.until())) {
            return head();
        }
        long before = day(day).turns.stream()
                .filter(turn -> MadeUpFact.recordedAt(turn.plan(), turn.at()).isBefore(instant))
                .count();
        return positions.start(day) + before - 1;
    }

    @Override
    public long head() {
        return positions.total() - 1;
    }

    @Override
    public Optional<RawFact> at(long position) {
        if (position < 0 || position > head()) {
            return Optional.empty();
        }
        Day day = day(positions.day(position));
        Turn turn = day.turns.get((int) (position - positions.start(day.day)));
        return Optional.of(stored.fact(turn, position));
    }

    /** Whoever asks for a fact often asks for others of its day. */
    private synchronized Day day(LocalDate day) {
        if (lately == null || !lately.day.equals(day)) {
            DayByDay days = new DayByDay(years, day);
            days.next();
            lately = new Day(day, days.turns());
        }
        return lately;
    }

    private record Day(LocalDate day, List<Turn> turns) {}
}
