package banli.bench.timers;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.query.feed.FactFeed;
import banli.wire.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 一百万个期限。 The day's work, from the time its timer has to the last fact of what fell due, with a million deadlines beside; and the
 * same without them.
 */
public final class MillionDeadlines implements Program {
    private static final int CASES = 2_000;
    private static final int MILLION = 1_000_000;
    private static final int BLOCKS = 5;
    private static final double MOST = 60;
    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);
    private static final String OURS =
            "select count(*) from ledger.fact where global_index > ? and type in ('deadline-approached', 'deadline-missed',"
                    + " 'overdue-escalated')";

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of("期限总是一百万个。 There are a million deadlines at any size.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.openToStay()) {
            JdbcClient client = JdbcClient.create(house.part(DataSource.class));
            fires(house, client);
            house.write(new PlausibleYears(2021, CASES, 1, house.application().today()));
            house.awaitScreens();
            long before = house.part(FactFeed.class).head();
            double first = fires(house, client);
            long fell = client.sql(OURS).param(before).query(Long.class).single();
            List<Double> few = new ArrayList<>();
            List<Double> million = new ArrayList<>();
            for (int block = 0; block < BLOCKS; block++) {
                few.add(fires(house, client));
            }
            fill(house.owned());
            for (int block = 0; block < BLOCKS; block++) {
                million.add(fires(house, client));
            }
            verify(client, before, fell);
            return new Section(
                    "每日的工作由定时任务（db-scheduler，每5秒看一次）在到点时做：先找出到期的案件，逐案记录；从定时任务的时刻算到做完。账本另有 "
                            + CASES
                            + " 案；ours: 另有一百万个未到期的期限；peer: 没有。 The day's work by its timer (db-scheduler, which looks every"
                            + " 5 s): find the cases of which something fell due and ask each; from the timer's time to the end of the work. The ledger"
                            + " holds " + CASES
                            + " made-up cases; ours: with a million deadlines that are not due; peer: without.",
                    List.of(
                            new Line(
                                    "当天到期的都记下 what fell due that day recorded, " + fell + " facts",
                                    String.format(Locale.ROOT, "%.1f s", first),
                                    "–",
                                    String.format(Locale.ROOT, "≤ %.0f s", MOST),
                                    "–",
                                    first <= MOST),
                            new Line(
                                    "到点至做完 from its time to its end",
                                    Spread.of(million).text(1, "s"),
                                    Spread.of(few).text(1, "s"),
                                    String.format(Locale.ROOT, "≤ %.0f s", MOST),
                                    Spread.ratio(million, few).text(2, "×"),
                                    Spread.of(million).high() <= MOST)),
                    "再做一遍，一件也不多记；每件到期的都在账本里 / done again, nothing is recorded twice");
        }
    }

    /** Seconds from a time that is set for the day's work to its end. */
    private static double fires(House house, JdbcClient client) throws InterruptedException {
        Instant at = Instant.now().plus(AHEAD);
        // While it is being done it has no time that can be set.
        while (client.sql(
                                "update processing.timer set execution_time = ? where task_name = 'what-fell-due' and not picked")
                        .param(java.sql.Timestamp.from(at))
                        .update()
                == 0) {
            Thread.sleep(100);
        }
        Instant end = Instant.now().plus(GIVEN_UP);
        while (Instant.now().isBefore(end)) {
            Optional<Instant> done = client.sql(
                            "select last_success from processing.timer where task_name = 'what-fell-due'")
                    .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(java.sql.Timestamp::toInstant))
                    .single();
            if (done.filter(at::isBefore).isPresent()) {
                house.awaitScreens();
                return Duration.between(at, done.get()).toMillis() / 1e3;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the day's work was not done");
    }

    /** Copies of a deadline, due from two months on, of cases of their own. */
    private static void fill(Database owned) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into screen.due (case_id, ordinal, kind, section, handler, due_on, warn_from, reckoning)"
                            + " select 'filled-' || g, 1, d.kind, d.section, d.handler, current_date + 60 + g % 1000,"
                            + " current_date + 50 + g % 1000, d.reckoning"
                            + " from (select * from screen.due where kind = 'REPLY' limit 1) d, generate_series(1, "
                            + MILLION
                            + ") g");
            statement.execute("vacuum analyze screen.due");
        }
    }

    private static void verify(JdbcClient client, long before, long fell) {
        long now = client.sql(OURS).param(before).query(Long.class).single();
        long filled = client.sql("select count(*) from screen.due where case_id like 'filled-%'")
                .query(Long.class)
                .single();
        if (fell == 0 || now != fell || filled != MILLION) {
            throw new IllegalStateException(
                    fell + " facts of what fell due, then " + now + "; " + filled + " deadlines filled in");
        }
    }
}
