package banli.bench.live;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.StockStore;
import banli.language.word.CaseId;
import banli.standalone.register.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 实时看板。 Two hundred open boards while acts are recorded: from acknowledged to heard, and to painted. */
public final class LiveBoards implements Program {
    private static final int BOARDS = 200;
    private static final int BLOCKS = 3;
    private static final int SECONDS = 15;
    private static final int BUSY = 50;
    private static final double QUIET = 0.87;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public Section run(int size) throws Exception {
        System.setProperty("banli.desk.live.most-of-a-person", "300");
        try (House house = House.open();
                StockStore stock = new StockStore(house)) {
            NewCase cases = new NewCase(house.hands());
            List<CaseId> ids = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                ids.add(cases.accepted("L-" + number));
            }
            house.application().awaitScreens();
            List<OpenBoard> boards = open(house);
            try {
                List<Line> lines = new ArrayList<>();
                lines.addAll(lines(house, stock, boards, ids, BUSY * size, "每秒" + BUSY * size + "件 acts/s"));
                lines.addAll(lines(house, stock, boards, ids, QUIET, "每1.15秒1件 one act each 1.15 s"));
                lines.add(shared(house));
                lines.add(failed(boards));
                return new Section(about(), lines, "每一看板都听到并画出了最后一件事实 / each board heard of and painted the last fact");
            } finally {
                for (OpenBoard board : boards) {
                    board.close();
                }
            }
        }
    }

    private static String about() {
        return BOARDS + "个打开的看板（实时流各一条，收到提醒后各自再看一遍），与记录动作、浏览器在同一进程。一个页面每秒最多提醒两次，所以忙时中位数约为250毫秒；"
                + "闲时立即提醒。Heard: acknowledged → event on the board's stream; painted: → the board's new content received. At most"
                + " two nudges a second a tab, so under load the median is about 250 ms by design. Peer: acknowledged → a reader of"
                + " Axon's JDBC store in another process has the fact (poll of 500 ms, its default), before any push to anybody.";
    }

    private static List<OpenBoard> open(House house) throws Exception {
        long now = house.part(JdbcClient.class)
                .sql("select position from screen.position")
                .query(Long.class)
                .single();
        List<OpenBoard> boards = new ArrayList<>();
        int each = Math.ceilDiv(BOARDS, Demo.USERS.size());
        for (String user : Demo.USERS) {
            var browser = house.browser().logIn(user, Demo.PASSWORD);
            for (int tab = 0; tab < each && boards.size() < BOARDS; tab++) {
                boards.add(new OpenBoard(browser, now));
            }
        }
        return boards;
    }

    private static List<Line> lines(
            House house, StockStore stock, List<OpenBoard> boards, List<CaseId> ids, double perSecond, String what)
            throws Exception {
        List<Latencies> heard = new ArrayList<>();
        List<Latencies> painted = new ArrayList<>();
        List<Latencies> peer = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            Acknowledged ours = Acknowledged.of(house, ids, perSecond, SECONDS);
            for (OpenBoard board : boards) {
                ours.awaitLast(board.heard());
                ours.awaitLast(board.painted());
            }
            heard.add(ours.to(boards.stream().map(OpenBoard::heard).toList()));
            painted.add(ours.to(boards.stream().map(OpenBoard::painted).toList()));
            try (StockPoll poll = new StockPoll(stock)) {
                Acknowledged peers = Acknowledged.of(poll, perSecond, SECONDS);
                peers.awaitLast(poll.heard());
                peer.add(peers.to(List.of(poll.heard())));
            }
        }
        return List.of(
                line(what + ", heard p50", heard, peer, Latencies::p50),
                line(what + ", heard p99", heard, peer, Latencies::p99),
                line(what + ", painted p50", painted, peer, Latencies::p50),
                line(what + ", painted p99", painted, peer, Latencies::p99));
    }

    private static Line line(
            String what, List<Latencies> ours, List<Latencies> peers, Function<Latencies, Double> share) {
        List<Double> our = ours.stream().map(share).toList();
        List<Double> peer = peers.stream().map(share).toList();
        return new Line(
                what,
                Spread.of(our).text(1, "ms"),
                Spread.of(peer).text(1, "ms"),
                "–",
                Spread.ratio(our, peer).text(2, ""),
                null);
    }

    private static Line failed(List<OpenBoard> boards) {
        int failed = boards.stream().mapToInt(OpenBoard::failed).sum();
        return new Line("未成的看一遍 looks that failed", Integer.toString(failed), "–", "0", "–", failed == 0);
    }

    /** How many looks one making of the board served. */
    private static Line shared(House house) {
        var looks = house.part(io.micrometer.core.instrument.MeterRegistry.class);
        double made =
                looks.get("banli.live.looks").tag("made", "anew").counter().count();
        double served =
                looks.get("banli.live.looks").tag("made", "already").counter().count();
        return new Line(
                "看一遍的次数 looks",
                String.format(Locale.ROOT, "%.0f made", made),
                String.format(Locale.ROOT, "%.0f answered", made + served),
                "–",
                String.format(Locale.ROOT, "%.3f", made / (made + served)),
                null);
    }
}
