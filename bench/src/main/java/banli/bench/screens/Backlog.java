package banli.bench.screens;

import banli.bench.Cpu;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 积压。 How fast the live screens read what waits for them, beside a stock processor that takes fact by fact (G2b). */
public final class Backlog implements Program {
    private static final int BLOCKS = 3;
    private static final int LEAST = 15_000;
    private static final int TIMES = 60;
    private static final int LARGE = 50;
    private static final int PEER_FACTS = 20_000;
    private static final Duration OURS = Duration.ofSeconds(40);
    private static final Duration PEERS = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public List<String> goals() {
        return List.of("G2b");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 100
                ? Optional.empty()
                : Optional.of(
                        "一百万案有五千万条事实，以 100x 测得的速度要一个多小时。"
                                + " A million cases have fifty million facts: more than an hour at the speed measured at 100x.");
    }

    @Override
    public Section run(int size) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> pekkos = new ArrayList<>();
        List<Cpu> used = new ArrayList<>();
        String oracle = "";
        Years years = null;
        StockProcessor stock = null;
        PekkoProjection pekko = null;
        try {
            for (int block = 0; block < BLOCKS; block++) {
                // A small backlog is read to its end in each block, a large one for a while.
                if (years == null || size < LARGE) {
                    close(pekko, stock, years);
                    years = new Years(size);
                    stock = new StockProcessor(years.house(), years.made(), PEER_FACTS);
                    pekko = new PekkoProjection(years.house(), years.made(), PEER_FACTS);
                }
                ours.add(years.read(OURS));
                used.add(years.used());
                peers.add(stock.read(1, PEERS));
                pekkos.add(pekko.read(PEERS));
                if (size < LARGE || block == BLOCKS - 1) {
                    years.read(Duration.ofHours(1));
                    oracle = years.verified();
                }
            }
        } finally {
            close(pekko, stock, years);
        }
        Spread ratio = Spread.ratio(ours, peers);
        Spread ofPekko = Spread.ratio(ours, pekkos);
        return new Section(
                "积压的事实由实时画面读到末尾（或读" + OURS.toSeconds() + "秒）；对照为 Axon 自带的处理器和存储，一条一批，为每条事实写同样的行，案件在内存里。"
                        + " Facts that wait are read by the live screens to the end (or for " + OURS.toSeconds()
                        + " s). Peer: Axon's pooled processor on Axon's JDBC store at batch 1, which upserts the same rows for each"
                        + " fact and keeps the cases in memory, for " + PEERS.toSeconds() + " s; and Pekko's query side"
                        + " (currentEventsByTag) on Pekko Persistence JDBC, with the same rows, twenty facts a transaction.",
                List.of(
                        new Line(
                                "live screens, facts/s",
                                Spread.of(ours).text(0, ""),
                                Spread.of(peers).text(0, ""),
                                "≥ " + LEAST + ", ≥ " + TIMES + "×",
                                ratio.text(1, ""),
                                Spread.of(ours).median() >= LEAST && ratio.median() >= TIMES),
                        new Line(
                                "live screens, facts/s; Pekko",
                                Spread.of(ours).text(0, ""),
                                Spread.of(pekkos).text(0, ""),
                                "≥ 1×",
                                ofPekko.text(1, ""),
                                ofPekko.median() >= 1),
                        new Line("CPU a fact, program + database", Cpu.each(used, 1), "–", "–", "–", null)),
                "读完后逐行与由全部事实重新折算的相同，" + oracle + " / once read, the screens equal a fold of all facts, row by row");
    }

    private static void close(AutoCloseable... all) throws Exception {
        for (AutoCloseable one : all) {
            if (one != null) {
                one.close();
            }
        }
    }
}
