package banli.bench.outward;

import banli.bench.Browser;
import banli.bench.Cpu;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.plain.PlainColumn;
import banli.standalone.register.Demo;
import banli.wire.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 公示栏。 How many pages of the public column are read a second, and whether the office still works meanwhile; beside it a plain program. */
public final class Column implements Program {
    private static final int BLOCKS = 3;
    private static final int REPLIES = 19;
    private static final int OFFICE = 12;
    private static final int GOAL = 2_000;
    private static final double MOST_P99 = 50;
    private static final double MOST_SLOWER = 1.5;
    private static final Duration BLOCK = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "column";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House house = Filled.house();
        Database tables = house.owned();
        List<String> replies = house.part(JdbcClient.class)
                .sql("select case_id from published where not withdrawn order by published_on desc, case_id limit "
                        + REPLIES)
                .query(String.class)
                .list();
        try (ConfigurableApplicationContext plain = PlainColumn.start(tables.url(), tables.user(), tables.password())) {
            int ours = house.application().port();
            int peer = PlainColumn.port(plain);
            List<String> pages = paths("/public/index.html", "/public/replies/%s.html", replies);
            List<String> plainPages = paths("/index", "/replies/%s", replies);
            String oracle = verified(house, ours, peer, replies.getFirst());
            List<Line> lines = new ArrayList<>();
            lines.add(asFast(house, ours, pages, peer, plainPages));
            lines.addAll(atRate(house, ours, pages));
            return new Section(
                    "四个连接轮流读首页和 " + REPLIES + " 件答复，不断开、收压缩的，读者与程序在同样的核上；peer: 用 Spring MVC、Thymeleaf 和 SQL"
                            + " 写的同样的页，每次现做，读同样的表。办公室的页：台账和一件案卷，由办公室的人打开。"
                            + " Four connections read the first page and " + REPLIES
                            + " replies in turn, packed; readers and program share the cores. Peer: the same pages by a plain program,"
                            + " made each time from the same tables. The office's own pages: the register and a case.",
                    lines,
                    oracle);
        }
    }

    private static List<String> paths(String first, String reply, List<String> replies) {
        List<String> paths = new ArrayList<>(List.of(first));
        replies.forEach(one -> paths.add(reply.formatted(one)));
        return paths;
    }

    private static String verified(House house, int ours, int peer, String reply) throws Exception {
        String text = house.part(JdbcClient.class)
                .sql("select body ->> 'text' from published where case_id = ?")
                .param(reply)
                .query(String.class)
                .single();
        for (String address : List.of(
                "http://127.0.0.1:" + ours + "/public/replies/" + reply + ".html",
                "http://127.0.0.1:" + peer + "/replies/" + reply)) {
            if (!Fetched.text(address).contains(text)) {
                throw new IllegalStateException(address + " does not say what was published");
            }
        }
        return "两边的页都一字不差地写着所公开的答复 / both pages hold the published reply word for word";
    }

    private static Line asFast(House house, int ours, List<String> pages, int peer, List<String> plainPages)
            throws Exception {
        List<Double> here = new ArrayList<>();
        List<Double> there = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        List<Double> theirSlowest = new ArrayList<>();
        List<Double> used = new ArrayList<>();
        List<Double> theyUsed = new ArrayList<>();
        Readers.read(ours, pages, BLOCK, 0);
        Readers.read(peer, plainPages, BLOCK, 0);
        for (int block = 0; block < BLOCKS; block++) {
            block(house, ours, pages, here, slowest, used);
            block(house, peer, plainPages, there, theirSlowest, theyUsed);
        }
        Spread all = Spread.of(here);
        return new Line(
                "尽快 as fast as answered, pages/s",
                all.text(0, "") + ", p99 " + Spread.of(slowest).text(1, "ms") + ", CPU "
                        + Spread.of(used).text(0, "µs a page"),
                Spread.of(there).text(0, "") + ", p99 "
                        + Spread.of(theirSlowest).text(1, "ms") + ", CPU "
                        + Spread.of(theyUsed).text(0, "µs a page"),
                "≥ " + GOAL,
                Spread.ratio(here, there).text(2, ""),
                all.median() >= GOAL);
    }

    /** CPU with that of the readers, and of the database. */
    private static void block(
            House house, int port, List<String> pages, List<Double> rates, List<Double> slowest, List<Double> used)
            throws Exception {
        Cpu before = Cpu.now(house);
        Readers.Read read = Readers.read(port, pages, BLOCK, 0);
        used.add(Cpu.now(house).since(before).both() * 1e6 / (read.perSecond() * BLOCK.toSeconds()));
        rates.add(read.perSecond());
        slowest.add(read.p99Millis());
    }

    private static List<Line> atRate(House house, int port, List<String> pages) throws Exception {
        Browser registry = house.browser().logIn("registry", Demo.PASSWORD);
        String own = "/cases/" + pages.getLast().replaceAll(".*/|\\.html$", "");
        List<Double> quiet = new ArrayList<>();
        List<Double> loud = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        office(registry, own);
        for (int block = 0; block < BLOCKS; block++) {
            quiet.add(office(registry, own));
            List<Readers.Read> read = new ArrayList<>();
            Thread crowd = Thread.ofPlatform().start(() -> {
                try {
                    read.add(Readers.read(port, pages, BLOCK, GOAL));
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            loud.add(office(registry, own));
            crowd.join();
            rates.add(read.getFirst().perSecond());
            slowest.add(read.getFirst().p99Millis());
        }
        Spread rate = Spread.of(rates);
        Spread p99 = Spread.of(slowest);
        Spread slower = Spread.ratio(loud, quiet);
        return List.of(
                new Line(
                        "每秒要 " + GOAL + " 页 asked at " + GOAL + " a second: pages/s, p99",
                        rate.text(0, "") + ", " + p99.text(1, "ms"),
                        "–",
                        String.format(Locale.ROOT, "≥ %d, ≤ %.0f ms", GOAL, MOST_P99),
                        "–",
                        rate.median() >= 0.99 * GOAL && p99.median() <= MOST_P99),
                new Line(
                        "其间办公室的页 the office's own pages meanwhile, p50 ms",
                        Spread.of(loud).text(1, ""),
                        "没有读者时 without readers " + Spread.of(quiet).text(1, ""),
                        String.format(Locale.ROOT, "≤ %.1f×", MOST_SLOWER),
                        slower.text(2, "×"),
                        slower.median() <= MOST_SLOWER));
    }

    private static double office(Browser registry, String own) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < OFFICE; time++) {
            for (String path : List.of("/cases", own)) {
                millis.add(Load.millis(() -> {
                    if (registry.get(path, Map.of()).status() != 200) {
                        throw new IllegalStateException(path);
                    }
                    return null;
                }));
            }
        }
        return Spread.of(millis).median();
    }
}
