package banli.bench.outward;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.query.feed.FactFeed;
import banli.standalone.register.Demo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 事实流。 The feed from its beginning, by one reader and by twelve at once. */
public final class FeedRead implements Program {
    private static final int AT_ONCE = 12;
    private static final double MOST_HEAP = 256;
    private static final Duration BLOCK = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House house = Filled.house();
        List<Browser> readers = new ArrayList<>();
        for (int one = 0; one < AT_ONCE; one++) {
            readers.add(house.browser().logIn("auditor", Demo.PASSWORD));
        }
        long head = house.part(FactFeed.class).head();
        read(readers.subList(0, 1));
        double alone = read(readers.subList(0, 1));
        double together = read(readers);
        double heap = Heap.more(() -> read(readers));
        return new Section(
                "审计人从第一条读起，一次一千条，各读 " + BLOCK.toSeconds() + " 秒；账本共 " + (head + 1) + " 条。堆同 process。"
                        + " The auditor reads from the first fact on, a thousand at a time, for " + BLOCK.toSeconds()
                        + " s; the ledger has " + (head + 1) + ". Heap as in process.",
                List.of(
                        new Line("一人 one reader, facts/s", perSecond(alone, head), "–", "–", "–", null),
                        new Line(
                                AT_ONCE + " 人同时 at once, facts/s of all; MiB more heap",
                                perSecond(together, head) + String.format(Locale.ROOT, "; %.0f MiB", heap),
                                perSecond(alone, head),
                                String.format(Locale.ROOT, "≤ %.0f MiB", MOST_HEAP),
                                String.format(Locale.ROOT, "%.2f×", together / alone),
                                heap <= MOST_HEAP)),
                "编号一条接一条，不缺、不重 / the numbers follow one another, without gap or repetition");
    }

    private static String perSecond(double rate, long head) {
        return String.format(Locale.ROOT, "%.0f (the whole ledger in %.0f s)", rate, head / rate);
    }

    private static double read(List<Browser> readers) throws Exception {
        long begin = System.nanoTime();
        try (ExecutorService hands = Executors.newFixedThreadPool(readers.size())) {
            List<Callable<Long>> all = readers.stream()
                    .<Callable<Long>>map(one -> () -> read(one, begin + BLOCK.toNanos()))
                    .toList();
            long facts = 0;
            for (Future<Long> one : hands.invokeAll(all)) {
                facts += one.get();
            }
            return facts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static long read(Browser reader, long end) throws Exception {
        long last = -1;
        while (System.nanoTime() < end) {
            Browser.Answer answer = reader.get("/api/feed?limit=1000" + (last < 0 ? "" : "&after=" + last), Map.of());
            long now = answer.whole()
                    .headers()
                    .firstValueAsLong("Banli-Next-After")
                    .orElseThrow(() -> new IllegalStateException("status " + answer.status()));
            String text = answer.text();
            if (!text.contains("\"id\":\"" + (last + 1) + "\"") || !text.contains("\"id\":\"" + now + "\"")) {
                throw new IllegalStateException("the facts after " + last + " are not those up to " + now);
            }
            last = now;
        }
        return last + 1;
    }
}
