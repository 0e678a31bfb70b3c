package banli.command.reaction;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.timer.Timers;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("定时任务存在数据库里：不丢，不重，停机后补做")
class TimersTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final int PATIENCE = 60;
    private static EmbeddedPostgres postgres;
    private static DataSource database;
    private static JdbcClient sql;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        database = postgres.getPostgresDatabase();
        sql = JdbcClient.create(database);
        try (InputStream script = Timers.class.getResourceAsStream("/banli/wire/processing/V3__timers.sql")) {
            sql.sql(new String(script.readAllBytes(), StandardCharsets.UTF_8)).update();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        sql.sql("delete from timer").update();
    }

    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    private OneTimeTask<String> noted(CountDownLatch latch) {
        return Tasks.oneTime("noted", String.class).execute((instance, _) -> {
            done.add(instance.getId());
            latch.countDown();
        });
    }

    private static Timers timers(OneTimeTask<String> task) {
        return new Timers(database, "timer", CLOCK, List.of(task), List.of());
    }

    @Test
    @DisplayName("两个进程共用，每件只做一次")
    void twoProcessesDoEachOnce() throws Exception {
        int all = 60;
        CountDownLatch latch = new CountDownLatch(all);
        OneTimeTask<String> task = noted(latch);
        Timers here = timers(task);
        Timers there = timers(task);
        for (int number = 0; number < all; number++) {
            here.at(task.instance("task-" + number), CLOCK.instant());
        }
        here.start();
        there.start();
        try {
            assertThat(latch.await(PATIENCE, SECONDS)).isTrue();
        } finally {
            here.stop();
            there.stop();
        }
        assertThat(done).hasSize(all).doesNotHaveDuplicates();
        assertThat(sql.sql("select count(*) from timer").query(Long.class).single())
                .isZero();
    }

    @Test
    @DisplayName("做到一半被杀的进程留下的，由活着的接着做；停机时到点的，启动后就做")
    void whatADeadProcessLeftIsTakenOver() throws Exception {
        sql.sql("insert into timer (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat)"
                        + " values ('noted', 'left', now() - interval '2 hours', true, 'killed', now() - interval '1 hour'),"
                        + " ('noted', 'missed', now() - interval '9 days', false, null, null)")
                .update();
        CountDownLatch latch = new CountDownLatch(2);
        Timers timers = timers(noted(latch));
        timers.start();
        try {
            assertThat(latch.await(PATIENCE, SECONDS)).isTrue();
        } finally {
            timers.stop();
        }
        assertThat(done).containsExactlyInAnyOrder("left", "missed");
    }

    @Test
    @DisplayName("每日的工作记得上次做到哪一天；失败的过后再做，记得的不变")
    void theDaysWorkRemembersHowFarItCame() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        RecurringTask<String> daily = Tasks.recurring(
                        "daily", Schedules.daily(CLOCK.getZone(), LocalTime.of(0, 1)), String.class)
                .doNotScheduleOnStartup()
                .executeStateful((instance, _) -> {
                    done.add(String.valueOf(instance.getData()));
                    latch.countDown();
                    return "2026-03-09";
                });
        var everyDay = daily.instance(RecurringTask.INSTANCE);
        Timers first = new Timers(database, "timer", CLOCK, List.of(daily), List.of(everyDay));
        first.start();
        assertThat(latch.await(PATIENCE, SECONDS)).isTrue();
        first.stop();
        assertThat(first.lastDone(everyDay)).isPresent();

        CountDownLatch failed = new CountDownLatch(1);
        RecurringTask<String> failing = Tasks.recurring(
                        "daily", Schedules.daily(CLOCK.getZone(), LocalTime.of(0, 1)), String.class)
                .doNotScheduleOnStartup()
                .executeStateful((instance, _) -> {
                    done.add(instance.getData());
                    failed.countDown();
                    throw new IllegalStateException("the screens are away");
                });
        Timers second = new Timers(database, "timer", CLOCK, List.of(failing), List.of(everyDay));
        second.start();
        assertThat(failed.await(PATIENCE, SECONDS)).isTrue();
        second.stop();
        assertThat(done).containsExactly("null", "2026-03-09");
        assertThat(sql.sql("select convert_from(task_data, 'UTF8') from timer where task_name = 'daily'")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-09");
    }
}
