package banli.bench.crowd;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.standalone.register.Demo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 一个地址一分钟上万次登录，别人照常办公。 Ten thousand log-ins a minute from one address, while others work from another. */
public final class CrowdOfLogIns implements Program {
    private static final int PER_MINUTE = 10_000;
    private static final int BLOCKS = 5;
    private static final Duration BLOCK = Duration.ofSeconds(12);
    private static final double MOST = 2;
    private static final List<String> PAGES = List.of("/board", "/cases", "/inbox");
    private static final List<String> WORKERS = List.of("section", "registry", "deputy");

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Double> quiet = new ArrayList<>();
        List<Double> loud = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        try (House house = House.open();
                Crowd crowd = new Crowd(house.application().port())) {
            List<Browser> workers = new ArrayList<>();
            for (String user : WORKERS) {
                workers.add(house.browser().logIn(user, Demo.PASSWORD));
            }
            median(workers);
            for (int block = 0; block < BLOCKS; block++) {
                quiet.add(median(workers));
                long before = crowd.sent();
                long begun = System.nanoTime();
                crowd.begin(PER_MINUTE);
                loud.add(median(workers));
                crowd.end();
                rates.add((crowd.sent() - before) * 60e9 / (System.nanoTime() - begun));
                // So that what still waits of the crowd is no part of the next quiet block.
                Thread.sleep(BLOCK);
            }
            if (crowd.letIn() > 0) {
                throw new IllegalStateException(crowd.letIn() + " wrong passwords were let in");
            }
            return told(quiet, loud, rates, crowd);
        }
    }

    private static Section told(List<Double> quiet, List<Double> loud, List<Double> rates, Crowd crowd) {
        Spread ratio = Spread.ratio(loud, quiet);
        Spread rate = Spread.of(rates);
        boolean all = rate.median() >= 0.95 * PER_MINUTE;
        return new Section(
                "三人各自一页接一页地打开看板、台账和待办，每页之间停 50 毫秒；与此同时另一个地址以不同的名字、错误的口令登录。发出登录的程序也在这台机器上。"
                        + " Three people open page after page, 50 ms between; meanwhile another address logs in under ever"
                        + " other names with wrong passwords. What sends these runs on the same machine. Peer: the same without"
                        + " the crowd, in alternating blocks.",
                List.of(
                        new Line(
                                "别人的一页，中位数 a page of the others, median",
                                Spread.of(loud).text(1, "ms"),
                                Spread.of(quiet).text(1, "ms"),
                                "≤ 2×",
                                ratio.text(2, ""),
                                ratio.median() <= MOST),
                        new Line(
                                "每分钟登录 log-ins a minute" + (all ? "" : "（这台机器能发出的最多 all that this machine can send）"),
                                rate.text(0, ""),
                                "–",
                                "10000",
                                String.format(Locale.ROOT, "%.2f", rate.median() / PER_MINUTE),
                                all)),
                "三人的每页都是 200；" + crowd.sent() + " 次登录无一放行：" + crowd.refused() + " 次被拒，" + crowd.lost()
                        + " 次无答复 / every page of the three is 200; of " + crowd.sent() + " log-ins none was let in, "
                        + crowd.refused() + " were refused, " + crowd.lost()
                        + " got no answer in a minute or lost the line");
    }

    /** Milliseconds of a page, by all the workers at once for one block. */
    private static double median(List<Browser> workers) throws InterruptedException {
        List<Double> took = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Throwable> failed = java.util.Collections.synchronizedList(new ArrayList<>());
        long until = System.nanoTime() + BLOCK.toNanos();
        List<Thread> threads = workers.stream()
                .map(worker -> Thread.ofPlatform().start(() -> works(worker, until, took, failed)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("a page of those who work failed", failed.getFirst());
        }
        return Spread.of(List.copyOf(took)).median();
    }

    private static void works(Browser worker, long until, List<Double> took, List<Throwable> failed) {
        try {
            for (int page = 0; System.nanoTime() < until; page++) {
                long begun = System.nanoTime();
                int status =
                        worker.get(PAGES.get(page % PAGES.size()), Map.of()).status();
                took.add((System.nanoTime() - begun) / 1e6);
                if (status != 200) {
                    throw new IllegalStateException("status " + status);
                }
                Thread.sleep(50);
            }
        } catch (Exception wrong) {
            failed.add(wrong);
        }
    }
}
