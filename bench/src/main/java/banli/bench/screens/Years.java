package banli.bench.screens;

import banli.bench.Cpu;
import banli.bench.House;
import banli.bench.years.PlausibleYears;
import banli.language.word.screens.Certificate;
import banli.query.feed.FactFeed;
import banli.query.rebuild.Rebuild;
import banli.query.screen.ScreensPosition;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 若干年的账本。 A house whose ledger holds made-up years, with its live screens standing still until they are told to read. */
final class Years implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 5;

    private final House house;
    private final PlausibleYears made;
    private final PooledStreamingEventProcessor live;
    private final ScreensPosition position;
    private final long head;
    private Cpu used;

    Years(int size) throws IOException, SQLException {
        house = House.open();
        live = house.part(EventProcessingConfiguration.class)
                .eventProcessor("screens", PooledStreamingEventProcessor.class)
                .orElseThrow();
        position = house.part(ScreensPosition.class);
        made = PlausibleYears.times(size, house.application().today());
        live.shutDown();
        house.write(made);
        head = house.part(FactFeed.class).head();
    }

    House house() {
        return house;
    }

    PlausibleYears made() {
        return made;
    }

    long facts() {
        return head + 1;
    }

    /** What the last reading used for each fact, in seconds. */
    Cpu used() {
        return used;
    }

    /** Lets the live screens read until the end, or for so long; facts a second. */
    double read(Duration most) throws InterruptedException {
        long first = position.now();
        Cpu before = Cpu.now(house);
        long begin = System.nanoTime();
        live.start();
        long now = first;
        while (now < head && System.nanoTime() - begin < most.toNanos()) {
            Thread.sleep(BETWEEN_MILLIS);
            now = position.now();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        live.shutDown();
        Cpu all = Cpu.now(house).since(before);
        used = new Cpu(all.program() / (now - first), all.database() / (now - first));
        return (now - first) / seconds;
    }

    /** Makes as if the screens had read everything: a rebuild then folds it. */
    void takeAsRead() {
        position.reached(head);
    }

    /** The screens equal a fold of all facts, every fact and every case is there, and nothing is unreadable. */
    String verified() {
        Certificate comparison = house.part(Rebuild.class).check();
        long lines = count("select count(*) from trail");
        long cases = count("select count(*) from register");
        long files = count("select count(distinct stream) from ledger.fact where stream like 'district-%'");
        if (!comparison.equal() || comparison.unread() > 0 || lines != facts() || cases != files) {
            throw new IllegalStateException("the screens do not equal a fold of the facts: " + comparison);
        }
        return cases + " 案、" + facts() + " 条事实 / " + cases + " cases, " + facts() + " facts";
    }

    /** What a million cases would take, by arithmetic from this ledger and how long it took. */
    String aMillion(double seconds) {
        double times = 1e6 / count("select count(*) from register");
        double bytes = count("select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r'"
                + " and relnamespace::regnamespace::text in ('ledger', 'screen')");
        return String.format(
                Locale.ROOT,
                "%.0f M facts, %.0f min, %.0f GB of facts and screens, with their indexes",
                facts() * times / 1e6,
                seconds * times / 60,
                bytes * times / 1e9);
    }

    /** What the tables of a schema with such names take on disk for each fact, with their indexes. */
    String bytesAFact(String schema, String names) {
        long bytes = house.part(JdbcClient.class)
                .sql("select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class where relkind = 'r'"
                        + " and relnamespace::regnamespace::text = :schema and relname like :names")
                .params(Map.of("schema", schema, "names", names))
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%.0f", (double) bytes / facts());
    }

    private long count(String sql) {
        return house.part(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    @Override
    public void close() throws IOException {
        house.close();
    }
}
