package banli.bench.live;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.StockStore;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 新鲜。 G7: from acknowledged to the row on the screens, and to the last of two hundred streams; beside Axon's poll. */
public final class Fresh implements Program {
    private static final int STREAMS = 200;
    private static final int CASES = 256;
    private static final int BLOCKS = 3;
    private static final int SECONDS = 8;
    private static final int WARM_UP = 40;
    private static final double BURST = 265;
    private static final double QUIET = 0.87;

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public List<String> goals() {
        return List.of("G7");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 1
                ? Optional.empty()
                : Optional.of("每秒的件数是目标所定，不随数据量变。" + " The rate is the goal's and does not grow with the data.");
    }

    @Override
    public Section run(int size) throws Exception {
        System.setProperty("banli.desk.live.most-of-a-person", "300");
        try (House house = House.open();
                StockStore stock = new StockStore(house)) {
            NewCase cases = new NewCase(house.hands());
            List<CaseId> ids = new ArrayList<>();
            for (int number = 0; number < CASES; number++) {
                ids.add(cases.accepted("F-" + number));
            }
            Acknowledged.of(house, ids, BURST, WARM_UP);
            house.application().awaitScreens();
            List<Line> lines = new ArrayList<>();
            try (ScreensTold screens = new ScreensTold(house);
                    OpenStreams streams = OpenStreams.of(house, STREAMS)) {
                lines.addAll(lines(house, stock, screens, streams, ids, BURST * size));
                lines.addAll(lines(house, stock, screens, streams, ids, QUIET));
            }
            verify(house);
            return new Section(
                    about(),
                    lines,
                    "每条事实的行都在画面上，每条流都听到了最后一件 / the row of each fact is on the screens, each stream heard of the last");
        }
    }

    private static String about() {
        return "Row: acknowledged → the screens' transaction with the fact's rows is committed, as a subscriber in the process is told; 0 where"
                + " that was before the sender was told. Told: acknowledged → the last of " + STREAMS
                + " streams (server-sent events, the clients in the same process) has a number not below the fact's. A tab is nudged at most twice a"
                + " second by design (decision 0011): in a burst that governs told, whose median is then some 250–500 ms; where facts are more"
                + " than half a second apart it does not. Peer: acknowledged → one reader in another process has the fact from Axon's JDBC"
                + " store, by its poll of 500 ms; it has no screens and tells nobody.";
    }

    private static List<Line> lines(
            House house, StockStore stock, ScreensTold screens, OpenStreams streams, List<CaseId> ids, double perSecond)
            throws Exception {
        List<Latencies> row = new ArrayList<>();
        List<Latencies> told = new ArrayList<>();
        List<Latencies> peer = new ArrayList<>();
        List<Double> rate = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            Acknowledged ours = Acknowledged.of(house, ids, perSecond, SECONDS);
            ours.awaitLast(screens.told());
            streams.heard().forEach(ours::awaitLast);
            row.add(ours.to(List.of(screens.told())));
            told.add(ours.toAll(streams.heard()));
            rate.add(ours.perSecond());
            try (StockPoll poll = new StockPoll(stock)) {
                Acknowledged peers = Acknowledged.of(poll, perSecond, SECONDS);
                peers.awaitLast(poll.heard());
                peer.add(peers.to(List.of(poll.heard())));
            }
        }
        String what = String.format(
                Locale.ROOT,
                "%.1f acts/s asked, %s recorded; ",
                perSecond,
                Spread.of(rate).text(1, ""));
        return List.of(
                line(what + "row p50", row, Latencies::p50, peer, 3.0),
                line(what + "row p99", row, Latencies::p99, peer, 15.0),
                line(what + "told p50", told, Latencies::p50, peer, null),
                line(what + "told p99", told, Latencies::p99, peer, null));
    }

    private static Line line(
            String what, List<Latencies> ours, Function<Latencies, Double> share, List<Latencies> peers, Double most) {
        List<Double> our = ours.stream().map(share).toList();
        List<Double> peer = peers.stream().map(share).toList();
        Spread millis = Spread.of(our);
        return new Line(
                what,
                millis.text(2, "ms"),
                Spread.of(peer).text(1, "ms"),
                most == null ? "–" : String.format(Locale.ROOT, "≤ %.0f ms", most),
                "peer ÷ ours " + Spread.ratio(peer, our).text(1, ""),
                most == null ? null : millis.median() <= most);
    }

    private static void verify(House house) {
        long missing = house.part(JdbcClient.class)
                .sql("select count(*) from ledger.fact f where not exists"
                        + " (select 1 from screen.trail t where t.position = f.global_index)")
                .query(Long.class)
                .single();
        if (missing != 0) {
            throw new IllegalStateException(missing + " facts have no row");
        }
    }
}
