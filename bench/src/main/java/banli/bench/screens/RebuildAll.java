package banli.bench.screens;

import banli.bench.Cpu;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.query.feed.Decoder;
import banli.query.feed.FactFeed;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 重建。 How fast all screens are rebuilt, beside reading and decoding the same facts, and beside stock processors (G2, G9). */
public final class RebuildAll implements Program {
    private static final int BLOCKS = 3;
    private static final int LARGE = 10;
    private static final int LARGEST = 250;
    private static final int PEER_FACTS = 20_000;
    private static final int BATCH = 1_000;
    private static final double OF_LIMIT = 0.8;
    private static final int TIMES_SINGLY = 300;
    private static final int TIMES_BATCHED = 10;
    private static final int MOST_HEAP = 1024;
    private static final Duration PEERS = Duration.ofSeconds(10);

    private final List<Double> whole = new ArrayList<>();
    private final List<Double> folded = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();
    private final List<Double> singly = new ArrayList<>();
    private final List<Double> batched = new ArrayList<>();
    private final List<Cpu> foldedUsed = new ArrayList<>();
    private final List<Cpu> wholeUsed = new ArrayList<>();
    private final List<Cpu> limitUsed = new ArrayList<>();
    private String parts = "";

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<String> goals() {
        return List.of("G2", "G9");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= LARGEST
                ? Optional.empty()
                : Optional.of("一百万案的账本和两份画面大于这台机器的磁盘；由 100x 推算，见那里。"
                        + " A ledger of a million cases and two copies of its screens are more than this machine's disk; the"
                        + " arithmetic stands at 100x.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (Years years = new Years(size);
                StockProcessor stock = new StockProcessor(years.house(), years.made(), PEER_FACTS);
                HeapAfterGc heap = new HeapAfterGc()) {
            if (size < LARGE) {
                years.read(Duration.ofMinutes(5));
            } else {
                years.takeAsRead();
            }
            for (int block = 0; block < BLOCKS; block++) {
                rebuild(years);
                Cpu before = Cpu.now(years.house());
                limit.add(limit(years));
                limitUsed.add(Cpu.now(years.house()).since(before));
                singly.add(stock.read(1, PEERS));
                batched.add(stock.read(BATCH, PEERS));
            }
            String oracle = years.verified();
            String million = years.aMillion(years.facts() / Spread.of(whole).median());
            return section(heap.mebibytes(), years.facts(), million, oracle);
        }
    }

    private void rebuild(Years years) {
        Map<Watch.Point, Long> at = new EnumMap<>(Watch.Point.class);
        Cpu before = Cpu.now(years.house());
        years.house().part(Rebuild.class).rebuild(new Watch() {
            @Override
            public void at(Point point) {
                at.putIfAbsent(point, System.nanoTime());
                if (point == Point.FOLDED) {
                    foldedUsed.add(Cpu.now(years.house()).since(before));
                }
            }
        });
        wholeUsed.add(Cpu.now(years.house()).since(before));
        whole.add(years.facts() / seconds(at, Watch.Point.TAKEN, Watch.Point.SWAPPED));
        folded.add(years.facts() / seconds(at, Watch.Point.MADE, Watch.Point.FOLDED));
        parts = String.format(
                Locale.ROOT,
                "%.1f s folded, %.1f s indexed, %.1f s compared, %.1f s swapped",
                seconds(at, Watch.Point.MADE, Watch.Point.FOLDED),
                seconds(at, Watch.Point.FOLDED, Watch.Point.INDEXED),
                seconds(at, Watch.Point.INDEXED, Watch.Point.COMPARED),
                seconds(at, Watch.Point.COMPARED, Watch.Point.SWAPPED));
    }

    private static double seconds(Map<Watch.Point, Long> at, Watch.Point from, Watch.Point to) {
        return (at.get(to) - at.get(from)) / 1e9;
    }

    /** The same facts, in the same order, read and decoded, and forgotten. */
    private static double limit(Years years) {
        FactFeed feed = years.house().part(FactFeed.class);
        long[] read = new long[1];
        long begin = System.nanoTime();
        feed.byStream(
                feed.head(),
                stream -> stream.forEach(fact -> {
                    if (Decoder.decoded(fact).fact() != null) {
                        read[0]++;
                    }
                }));
        if (read[0] != years.facts()) {
            throw new IllegalStateException("not every fact could be read");
        }
        return read[0] / ((System.nanoTime() - begin) / 1e9);
    }

    private Section section(double mebibytes, long facts, String million, String oracle) {
        String ofLimit = "≥ " + OF_LIMIT + " × " + Spread.of(limit).text(0, "") + " read and decoded";
        Spread toLimit = Spread.ratio(folded, limit);
        Spread toSingly = Spread.ratio(whole, singly);
        Spread toBatched = Spread.ratio(whole, batched);
        return new Section(
                "全部画面在旁边重建、建索引、逐行比较并换上。对照为 Axon 自带的处理器和存储，一条一批和一千条一批，为每条事实写同样的行，案件在内存里，各"
                        + PEERS.toSeconds() + "秒；界限是读出并解码同样的事实，同样的次序，单线程。"
                        + " All screens are rebuilt beside the living ones, indexed, compared row by row and swapped (last block: "
                        + parts
                        + "). Peers: Axon's pooled processor on Axon's JDBC store at batch 1 and at batch 1000, which upserts the same"
                        + " rows for each fact and keeps the cases in memory, " + PEERS.toSeconds()
                        + " s each. Limit: the same facts read and decoded, in the same order, on one thread.",
                List.of(
                        new Line(
                                "folded and copied, facts/s",
                                Spread.of(folded).text(0, ""),
                                "–",
                                ofLimit,
                                toLimit.text(2, "of the limit"),
                                toLimit.median() >= OF_LIMIT),
                        new Line(
                                "whole rebuild, facts/s; batch 1",
                                Spread.of(whole).text(0, ""),
                                Spread.of(singly).text(0, ""),
                                "≥ " + TIMES_SINGLY + "×",
                                toSingly.text(0, ""),
                                toSingly.median() >= TIMES_SINGLY),
                        new Line(
                                "whole rebuild, facts/s; batch 1000",
                                Spread.of(whole).text(0, ""),
                                Spread.of(batched).text(0, ""),
                                "≥ " + TIMES_BATCHED + "×",
                                toBatched.text(1, ""),
                                toBatched.median() >= TIMES_BATCHED),
                        new Line(
                                "CPU a fact, program + database: folded; whole; read and decoded",
                                Cpu.each(foldedUsed, facts) + "; " + Cpu.each(wholeUsed, facts),
                                "–",
                                Cpu.each(limitUsed, facts),
                                "–",
                                null),
                        new Line("a million cases, by arithmetic from this run", million, "–", "–", "–", null),
                        new Line(
                                "heap left by a collection, at most",
                                String.format(Locale.ROOT, "%.0f MiB", mebibytes),
                                "–",
                                "≤ " + MOST_HEAP + " MiB",
                                "–",
                                mebibytes <= MOST_HEAP)),
                "换上后再折一遍，逐行相同；轨迹一事实一行，台账一案一行：" + oracle
                        + " / folded once more after the swap, every row is the same; a line a fact, a row a case");
    }
}
