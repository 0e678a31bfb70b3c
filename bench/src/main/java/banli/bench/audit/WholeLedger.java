package banli.bench.audit;

import banli.bench.Cpu;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.language.query.screens.ReadLedgerLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/** 通查账本。 G3, G3b: all facts of the store compared with the log, and those since a checkpoint; beside other ways to read them. */
public final class WholeLedger implements Program {
    private static final int BLOCKS = 3;
    private static final int SINCE = 400_000;
    private static final long NATION = 52_000_000L;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<String> goals() {
        return List.of("G3", "G3b");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 100
                ? Optional.empty()
                : Optional.of(
                        "五千万条要写一个多小时；每条的大小和时间见 100x，那里也写出倍数。 Fifty million facts take more than an hour to write; size"
                                + " and time of each are in 100x, with the factor.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            // Whoever reads live would share the processors.
            house.part(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
            house.write(PlausibleYears.times(size, house.application().today()));
            List<Line> lines = new ArrayList<>();
            lines.add(sealed(house));
            Path folder = house.application().folder().log();
            Ways ways = new Ways(house, folder);
            lines.addAll(Blocks.of(house, ways).lines(ways));
            lines.add(since(ways));
            lines.add(large(folder, ways.signed.size(), lines));
            return new Section(about(ways.signed.size()), lines, ways.oracle());
        }
    }

    private static String about(long facts) {
        return "全部 " + facts
                + " 条事实（COPY 读出，原样的字节）逐条散列，与日志所签的根相比；live screens stand still. Peers read the same table: a SELECT a"
                + " fact with the same leaf, 20,000 of them; and sha256() of payload and metadata within PostgreSQL,"
                + " which makes no leaf and no tree. Limit: SHA-256 over the very bytes of payload, metadata, leaf and"
                + " node, already in memory, one core. A core's figures are by CPU time.";
    }

    /** How fast the log was written, while facts came in one transaction. */
    private static Line sealed(House house) throws Exception {
        long begin = System.nanoTime();
        var before = house.ask(new ReadLedgerLog());
        var now = before;
        while (now.sealed() < now.facts()) {
            LockSupport.parkNanos(20_000_000);
            now = house.ask(new ReadLedgerLog());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Line(
                "tiles written and signed, facts/s",
                String.format(Locale.ROOT, "%.0f", (now.facts() - before.sealed()) / seconds),
                "–",
                "–",
                String.format(Locale.ROOT, "%d facts in %.1f s", now.facts() - before.sealed(), seconds),
                null);
    }

    private static Line since(Ways ways) {
        List<Double> seconds = new ArrayList<>();
        long facts = Math.min(SINCE, ways.signed.size() / 2);
        for (int block = 0; block <= BLOCKS; block++) {
            seconds.add(ways.seconds(() -> ways.compare(ways.signed.size() - facts)));
        }
        // The first read fills the store's memory.
        Spread took = Spread.of(seconds.subList(1, seconds.size()));
        return new Line(
                facts + " facts since a checkpoint",
                took.text(2, "s"),
                "–",
                facts == SINCE ? "≤ 1 s" : "–",
                "–",
                facts == SINCE ? took.median() <= 1 : null);
    }

    /** What a fact takes in the log's folder, and what fifty-two million would at this pace: nothing of that was run. */
    private static Line large(Path folder, long facts, List<Line> lines) throws IOException {
        long bytes;
        try (Stream<Path> files = Files.walk(folder)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        double factor = (double) NATION / facts;
        return new Line(
                "the log's folder, bytes a fact",
                String.format(Locale.ROOT, "%.0f", (double) bytes / facts),
                "–",
                "–",
                String.format(
                        Locale.ROOT,
                        "52 million facts, by %.1f times what was run: %.1f GB, a full audit some %.0f s",
                        factor,
                        bytes * factor / 1e9,
                        NATION / Double.parseDouble(lines.get(1).ours().split(" ")[0])),
                null);
    }

    /** The ways to read all, each in turn. */
    private record Blocks(
            List<Double> ours,
            List<Cpu> cpu,
            List<Double> log,
            List<Double> rows,
            List<Double> inside,
            List<Double> bare) {
        static Blocks of(House house, Ways ways) throws Exception {
            Blocks all = new Blocks(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
            ways.compare(0);
            for (int block = 0; block < BLOCKS; block++) {
                Cpu before = Cpu.now(house);
                all.ours.add(ways.signed.size() / ways.seconds(() -> ways.compare(0)));
                all.cpu.add(Cpu.now(house).since(before));
                all.rows.add(ways.rowByRow());
                all.inside.add(ways.signed.size() / ways.seconds(ways::inPostgres));
                all.bare.add(ways.bare());
                all.log.add(ways.signed.size() / ways.seconds(ways::checkLog));
            }
            return all;
        }

        List<Line> lines(Ways ways) {
            List<Double> core = cpu.stream()
                    .map(used -> ways.signed.size() / used.program())
                    .toList();
            Spread share = Spread.ratio(core, bare);
            Spread times = Spread.ratio(ours, rows);
            Spread within = Spread.ratio(ours, inside);
            return List.of(
                    new Line(
                            "full audit from the store, facts/s",
                            Spread.of(ours).text(0, ""),
                            "a SELECT a fact " + Spread.of(rows).text(0, ""),
                            "≥ 5×",
                            times.text(1, ""),
                            times.median() >= 5),
                    new Line(
                            "the same",
                            Spread.of(ours).text(0, ""),
                            "sha256() in PostgreSQL " + Spread.of(inside).text(0, ""),
                            "≥ 2×",
                            within.text(2, ""),
                            within.median() >= 2),
                    new Line(
                            "a core of the program, facts/s",
                            Spread.of(core).text(0, ""),
                            "bare SHA-256 " + Spread.of(bare).text(0, ""),
                            "≥ 0.65×, ≥ 1000000",
                            share.text(2, "") + "; CPU a fact, program + database " + Cpu.each(cpu, ways.signed.size()),
                            share.median() >= 0.65 && Spread.of(core).median() >= 1e6),
                    new Line(
                            "the log alone, every entry and tile, facts/s",
                            Spread.of(log).text(0, ""),
                            "–",
                            "–",
                            Spread.ratio(log, ours).text(2, "") + " of the audit from the store",
                            null));
        }
    }
}
