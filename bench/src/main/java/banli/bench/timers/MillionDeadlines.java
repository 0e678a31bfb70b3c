package banli.bench.timers;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.query.deadline.FellDue;
import banli.language.query.deadline.FindWhatFellDue;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.wire.timer.Timers;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** 一百万个期限。 Finds the cases that fell due among a million open deadlines, and does tasks at their time among a million that wait. */
public final class MillionDeadlines implements Program {
    private static final int DEADLINES = 1_000_000;
    private static final int DUE = 2_000;
    private static final int TASKS = 500;
    private static final int RUNS = 5;
    private static final int WITHIN_SECONDS = 20;
    private static final double MOST_LATE_SECONDS = 60;

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            LocalDate today = house.application().today();
            fill(house, today);
            double[] millis = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long begin = System.nanoTime();
                found(house, today);
                millis[run] = (System.nanoTime() - begin) / 1e6;
            }
            List<Double> late = late(house);
            double latest = late.getLast();
            return new Section(
                    "一百万个未了期限中找出当日临期或超期的 " + DUE + " 案（每页1000），五次；定时任务表里有一百万项在等，"
                            + TASKS + " 项在" + WITHIN_SECONDS
                            + "秒里到时，从到时到做的秒数。 The cases of which something is near or overdue are found among a million open"
                            + " deadlines, five times; of a table with a million tasks that wait some fall due within so many"
                            + " seconds: how late each is done.",
                    List.of(
                            new Line(
                                    "find " + DUE + " cases",
                                    Spread.of(java.util.Arrays.stream(millis)
                                                    .boxed()
                                                    .toList())
                                            .text(0, "ms"),
                                    "–",
                                    "–",
                                    "–",
                                    null),
                            new Line(
                                    TASKS + " tasks at their time, seconds late (median, latest)",
                                    String.format(
                                            java.util.Locale.ROOT, "%.1f, %.1f s", late.get(late.size() / 2), latest),
                                    "–",
                                    "≤ 60 s",
                                    "–",
                                    latest <= MOST_LATE_SECONDS)),
                    "找到的恰为到期的各案，每案一次；每项任务恰做一次 / exactly the cases that are due, each once; each task done once");
        }
    }

    private static void fill(House house, LocalDate today) throws Exception {
        var owned = house.owned();
        try (Connection owner = DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute(
                    "insert into screen.register (case_id, number, year, kind, role, stage, title, key_supervised, body)"
                            + " select 'million-' || n, n::text, 2026, 'PROPOSAL', 'LEAD', 'IN_HANDLING', 't', false, '{}'"
                            + " from generate_series(1, " + DEADLINES + ") n");
            sql.execute("insert into screen.due (case_id, ordinal, kind, due_on, warn_from)"
                    + " select 'million-' || n, 0, 'REPLY', date '" + today + "' + case when n <= " + DUE
                    + " then 3 else 30 + n % 700 end, date '" + today + "' + case when n <= " + DUE
                    + " then 0 else 20 + n % 700 end from generate_series(1, " + DEADLINES + ") n");
            sql.execute("insert into processing.timer (task_name, task_instance, execution_time)"
                    + " select 'far', n::text, now() + interval '30 days' from generate_series(1, " + DEADLINES
                    + ") n");
            sql.execute("analyze screen.register, screen.due, processing.timer");
        }
    }

    private static void found(House house, LocalDate today) throws Exception {
        Set<String> all = new HashSet<>();
        String after = null;
        List<String> some;
        do {
            FellDue page = house.part(QueryGateway.class)
                    .query(
                            FindWhatFellDue.class.getName(),
                            new GenericMessage<>(
                                    new FindWhatFellDue(today, after, 1_000),
                                    Map.of(
                                            Meta.ACTOR,
                                            Actor.SYSTEM.person(),
                                            Meta.OFFICE,
                                            Actor.SYSTEM.office().name())),
                            ResponseTypes.instanceOf(FellDue.class))
                    .get();
            some = page.cases().stream().map(id -> id.value()).toList();
            some.stream().filter(id -> id.startsWith("million-")).forEach(all::add);
            after = some.isEmpty() ? null : some.getLast();
        } while (some.size() == 1_000);
        if (all.size() != DUE) {
            throw new IllegalStateException(all.size() + " cases found instead of " + DUE);
        }
    }

    private static List<Double> late(House house) throws Exception {
        Clock clock = Clock.systemUTC();
        Queue<Double> late = new ConcurrentLinkedQueue<>();
        CountDownLatch all = new CountDownLatch(TASKS);
        OneTimeTask<String> task = Tasks.oneTime("due", String.class).execute((instance, _) -> {
            Instant when = Instant.parse(instance.getData());
            late.add(Duration.between(when, clock.instant()).toMillis() / 1e3);
            all.countDown();
        });
        OneTimeTask<String> far = Tasks.oneTime("far", String.class).execute((_, _) -> {});
        Timers timers =
                new Timers(house.part(DataSource.class), "processing.timer", clock, List.of(task, far), List.of());
        timers.start();
        try {
            for (int number = 0; number < TASKS; number++) {
                Instant when = clock.instant().plusMillis(WITHIN_SECONDS * 1_000L * number / TASKS);
                timers.at(task.instance("due-" + number, when.toString()), when);
            }
            if (!all.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("not all tasks were done");
            }
        } finally {
            timers.stop();
        }
        if (late.size() != TASKS) {
            throw new IllegalStateException("tasks were done more than once");
        }
        return late.stream().sorted().toList();
    }
}
