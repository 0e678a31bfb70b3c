package banli.query.cube;

import banli.language.query.figures.FigureScope;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 日立方。 Which case had which shape on which days, by both clocks: whatever a figure counts at the end of any day is a sum over
 * it. It is changed while nobody reads.
 */
public final class Cube {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NavigableMap<Integer, YearCube> years = new ConcurrentSkipListMap<>();
    private final Map<String, List<Places>> placesOf = new HashMap<>();

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

    /** Where spans of a case are in the columns of a year by a clock. */
    private record Places(YearCube year, Clock clock, int[] each) {}

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
        for (Places before : placesOf.getOrDefault(one.stream(), List.of())) {
            for (int place : before.each()) {
                before.year().clear(before.clock(), place);
            }
        }
        List<Places> places = new ArrayList<>(2);
        one.spans().forEach((clock, spans) -> add(clock, spans, places));
        placesOf.put(one.stream(), List.copyOf(places));
    }

    private void add(Clock clock, List<Span> spans, List<Places> places) {
        spans.stream()
                .collect(Collectors.groupingBy(span -> span.facet().year()))
                .forEach((year, its) -> {
                    YearCube cube = years.computeIfAbsent(year, _ -> new YearCube());
                    int[] each =
                            its.stream().mapToInt(span -> cube.add(clock, span)).toArray();
                    places.add(new Places(cube, clock, each));
                });
    }

    /** 计数。 The counts of a register year at the end of a day. */
    public Counts counts(Clock clock, LocalDate day, int year, FigureScope of) {
        YearCube found = years.get(year);
        return found == null
                ? Counts.NONE
                : new CubeCounts(new Reading(lock.readLock(), found, clock, Day.of(day)), of);
    }

    /** 各年。 The register years of which any case was on the screens at the end of a day. */
    Set<Integer> years(Clock clock, LocalDate day) {
        Set<Integer> all = new TreeSet<>();
        years.forEach((year, cube) -> {
            if (Counters.cases(new Reading(lock.readLock(), cube, clock, Day.of(day)).total()) > 0) {
                all.add(year);
            }
        });
        return all;
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
