package banli.query.cube;

import banli.language.query.FigureScope;
import banli.language.word.AsOf.Clock;
import banli.query.days.CaseByDay;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/**
 * 日立方。 Which case had which shape on which days, by both clocks: whatever a figure counts at the end of any day is a sum over
 * it. It is changed while nobody reads.
 */
public final class Cube {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NavigableMap<Integer, YearCube> years = new ConcurrentSkipListMap<>();
    private final Map<String, List<Place>> placesOf = new HashMap<>();

    /** 案件的各时段。 The spans of a case by each clock. */
    record OfCase(String stream, Map<Clock, List<Span>> spans) {
        /** 由经过得出。 Of what it came to by each of its facts. */
        static OfCase of(String stream, CaseByDay<Shape> told) {
            Map<Clock, List<Span>> spans = new EnumMap<>(Clock.class);
            spans.put(Clock.RECORDED, Span.of(told.recorded()));
            spans.put(Clock.HAPPENED, Span.of(told.happened()));
            return new OfCase(stream, spans);
        }
    }

    /** Where spans of a case are: neighbours in the columns of a year by a clock. */
    private record Place(YearCube year, Clock clock, int first, int count) {}

    /** 放入。 Takes cases in, each instead of what was known of it before. */
    void put(List<OfCase> cases) {
        lock.writeLock().lock();
        try {
            cases.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(OfCase one) {
        List<Place> before = placesOf.get(one.stream());
        if (before != null) {
            for (Place place : before) {
                for (int at = 0; at < place.count(); at++) {
                    place.year().clear(place.clock(), place.first() + at);
                }
            }
        }
        List<Place> places = new ArrayList<>(2);
        one.spans().forEach((clock, spans) -> add(clock, spans, places));
        placesOf.put(one.stream(), List.copyOf(places));
    }

    private void add(Clock clock, List<Span> spans, List<Place> places) {
        int at = 0;
        while (at < spans.size()) {
            int of = spans.get(at).facet().year();
            YearCube year = years.computeIfAbsent(of, _ -> new YearCube());
            int first = year.add(clock, spans.get(at));
            int count = 1;
            while (at + count < spans.size() && spans.get(at + count).facet().year() == of) {
                year.add(clock, spans.get(at + count));
                count++;
            }
            places.add(new Place(year, clock, first, count));
            at += count;
        }
    }

    /** 计数。 The counts of a register year at the end of a day. */
    public Counts counts(Clock clock, LocalDate day, int year, FigureScope of) {
        YearCube found = years.get(year);
        return found == null
                ? Counts.NONE
                : new CubeCounts(new Reading(lock.readLock(), found, clock, Day.of(day)), of);
    }

    /** 有没有案件。 Whether any case of the year was on the screens at the end of a day. */
    public boolean any(Clock clock, LocalDate day, int year) {
        YearCube found = years.get(year);
        return found != null && Counters.cases(new Reading(lock.readLock(), found, clock, Day.of(day)).total()) > 0;
    }

    /**
     * 新定义的数。 How many cases of all years met a test at the end of a day, without reading a fact.
     *
     * @param test of a case without its own words and days: a day that is there is only some day
     */
    public long anew(Clock clock, LocalDate day, Predicate<Tally> test) {
        int number = Day.of(day);
        lock.readLock().lock();
        try {
            return years.values().stream()
                    .mapToLong(year -> year.anew(clock, number, score -> test.test(score.tally())))
                    .sum();
        } finally {
            lock.readLock().unlock();
        }
    }
}
