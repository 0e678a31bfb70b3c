package banli.bench.figures;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.language.query.figures.FigureScope;
import banli.language.word.AsOf.Clock;
import banli.query.cube.Cube;
import banli.query.cube.CubeReader;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.RawFact;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** 任一日的指标。 Any figure as of any past day by both clocks (G4), and a figure defined anew (G5). */
public final class FiguresOfPastDays implements Program {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final int EACH_KIND = 500;
    private static final int BLOCKS = 3;
    private static final int TOGETHER = 512;

    /** A figure that no report has yet: lead cases answered in time, met, with an outcome of class one and a form. */
    private static final Predicate<Tally> ANEW = it -> it.role().answersProposer()
            && it.deliveredOn() != null
            && it.onTime()
            && it.met()
            && it.outcomeClass() != null
            && it.outcomeClass() == 1
            && !it.forms().isEmpty();

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<String> goals() {
        return List.of("G4", "G5");
    }

    @Override
    public Section run(int size) throws Exception {
        PlausibleYears years = PlausibleYears.times(size, UNTIL);
        RecordedLate facts = new RecordedLate(years.feed());
        long heapBefore = heap();
        long begin = System.nanoTime();
        Cube cube = new Cube();
        CubeReader reader = new CubeReader(cube, ZONE);
        facts.each(reader);
        reader.finish();
        double building = (System.nanoTime() - begin) / 1e9;
        long heapOfCube = heap() - heapBefore;
        List<Asked> whole = questions(cube, years, false);
        List<Asked> filtered = questions(cube, years, true);
        try (House house = House.open();
                Standings standings = new Standings()) {
            long anew = verified(cube, facts, standings, whole, filtered);
            try (FactTable postgres = FactTable.inPostgres(house, standings.all());
                    FactTable duckDb = FactTable.inDuckDb(standings.all())) {
                List<FactTable> peers = List.of(postgres, duckDb);
                Times ofWhole = new Times(cube, peers, whole);
                Times ofFiltered = new Times(cube, peers, filtered);
                List<Double> defined = new ArrayList<>();
                for (int block = 0; block < BLOCKS; block++) {
                    ofWhole.block();
                    ofFiltered.block();
                    defined.add(seconds(() -> same(cube.anew(Clock.RECORDED, UNTIL, ANEW), anew)));
                }
                return section(
                        years, facts.facts(), standings.written(), building, heapOfCube, ofWhole, ofFiltered, defined);
            }
        }
    }

    private static List<Asked> questions(Cube cube, PlausibleYears years, boolean filtered) {
        var counts = cube.counts(Clock.RECORDED, UNTIL, UNTIL.getYear(), FigureScope.ALL);
        List<String> sections = List.copyOf(counts.groups(Split.SECTION).keySet());
        List<String> subjects = List.copyOf(counts.groups(Split.SUBJECT).keySet());
        Random dice = new Random(years.seed() + (filtered ? 1 : 0));
        List<Asked> asked = new ArrayList<>();
        for (int one = 0; one < EACH_KIND; one++) {
            asked.add(Asked.random(dice, UNTIL, years.years(), filtered, sections, subjects));
        }
        return asked;
    }

    /** Compares all questions with a replay and writes the peers' rows on the way; answers the new figure as replayed. */
    private static long verified(
            Cube cube, RecordedLate facts, Standings standings, List<Asked> whole, List<Asked> filtered) {
        List<Asked> all = new ArrayList<>(whole);
        all.addAll(filtered);
        Replay replay = new Replay(all);
        AtomicLong anew = new AtomicLong();
        List<List<RawFact>> waiting = new ArrayList<>();
        facts.each(stream -> {
            waiting.add(stream);
            if (waiting.size() == TOGETHER) {
                replay(waiting, replay, standings, anew);
            }
        });
        replay(waiting, replay, standings, anew);
        for (int at = 0; at < all.size(); at++) {
            Object ours = all.get(at).of(cube);
            if (!ours.equals(replay.value(at))) {
                throw new IllegalStateException(all.get(at) + ": " + ours + ", replayed " + replay.value(at));
            }
        }
        return anew.get();
    }

    private static void replay(List<List<RawFact>> streams, Replay replay, Standings standings, AtomicLong anew) {
        streams.parallelStream().forEach(stream -> {
            List<Entry> recorded = stream.stream().map(Decoder::decoded).toList();
            Map<Clock, Told> told = new EnumMap<>(Clock.class);
            for (Clock clock : Clock.values()) {
                told.put(clock, new Told(clock, recorded, ZONE));
            }
            Tally last = told.get(Clock.RECORDED).at(UNTIL);
            replay.read(last.year(), told);
            standings.add(told);
            if (ANEW.test(last)) {
                anew.incrementAndGet();
            }
        });
        streams.clear();
    }

    private static void same(Object ours, Object other) {
        if (!ours.equals(other)) {
            throw new IllegalStateException(ours + " is not " + other);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(Runnable task) {
        long begin = System.nanoTime();
        task.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Section section(
            PlausibleYears years,
            long facts,
            long rows,
            double building,
            long heapOfCube,
            Times whole,
            Times filtered,
            List<Double> defined) {
        List<Double> ratios = defined.stream().map(it -> building / it).toList();
        List<Line> lines = new ArrayList<>();
        lines.addAll(whole.lines(
                "G4 不筛选 a figure of all cases, any day, both clocks", 5, Map.of("PostgreSQL", 1_000.0, "DuckDB", 1.0)));
        lines.addAll(filtered.lines("G4 任意筛选 any filter", 15, Map.of("PostgreSQL", 30.0, "DuckDB", 1.0)));
        lines.add(new Line(
                "G5 新定义的数，今日 a figure defined anew, as of today",
                Spread.of(defined).text(4, "s"),
                String.format(Locale.ROOT, "%.1f s", building),
                "≤ 0.25 s, ≥ 100×",
                Spread.of(ratios).text(0, "×"),
                Spread.of(defined).median() <= 0.25 && Spread.of(ratios).median() >= 100));
        return new Section(
                String.format(
                        Locale.ROOT,
                        "%d 案、%d 条事实（%d 年，每五次联系有一次迟记），一趟读入 %.1f 秒，留存 %.0f MB。 Made-up years, every fifth contact"
                                + " recorded up to three weeks late; the cube took one pass. Peers of G4: the same"
                                + " fact table of %d rows, a row each time a case stood so, in PostgreSQL (indexed and"
                                + " analysed) and in DuckDB in this process (in memory, sorted), one prepared aggregate a"
                                + " question. Peer of G5: reading and"
                                + " folding all facts again, without writing a row.",
                        years.cases(),
                        facts,
                        years.years(),
                        building,
                        heapOfCube / 1e6,
                        rows),
                lines,
                "1000 个随机的（指标、日子、时钟、筛选）各与重放全部事实到那一日的结果相同，各对照所答的也相同；新定义的数与重放的相同"
                        + " / each of 1,000 random (figure, day, clock, filter) equals the replay of the facts up to that"
                        + " day, and so does what each peer answers; the new figure equals the replay");
    }
}
