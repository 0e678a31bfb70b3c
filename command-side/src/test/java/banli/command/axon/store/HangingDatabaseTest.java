package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.wire.Database;
import banli.wire.WatchedPool;
import banli.wire.bus.Obstacle;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("数据库停住不动")
class HangingDatabaseTest {
    private static EmbeddedPostgres server;
    private static WatchedPool pool;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        pool = new Database(url, "postgres", "", null, "", 2).watchedPool("watched", 2, "");
    }

    @AfterAll
    static void stop() throws Exception {
        pool.close();
        server.close();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName("正在答复的提问放弃等待，说账本没有回应；数据库恢复后照常")
    void aQuestionDoesNotHangWithIt() throws Exception {
        List<Long> processes = processes();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> ScopedValue.where(WatchedPool.ASKING, true).call(() -> {
                    try (Connection connection = pool.getConnection()) {
                        signal("STOP", processes);
                        return one(connection, "select 1");
                    }
                }))
                .satisfies(away -> assertThat(Obstacle.behind(away)).contains(Obstacle.AWAY));
        signal("CONT", processes);
        try (Connection connection = pool.getConnection()) {
            assertThat(one(connection, "select 2")).isEqualTo("2");
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName("只是慢的提问照样答完")
    void aSlowQuestionIsAnswered() throws Exception {
        String answer = ScopedValue.where(WatchedPool.ASKING, true).call(() -> {
            try (Connection connection = pool.getConnection()) {
                return one(connection, "select 3 from pg_sleep(4)");
            }
        });
        assertThat(answer).isEqualTo("3");
    }

    private static List<Long> processes() throws Exception {
        try (Connection connection = pool.getConnection()) {
            Path folder = Path.of(one(connection, "show data_directory"));
            long postmaster = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
            return Stream.concat(
                            Stream.of(postmaster),
                            ProcessHandle.of(postmaster)
                                    .orElseThrow()
                                    .descendants()
                                    .map(ProcessHandle::pid))
                    .toList();
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void signal(String name, List<Long> processes) throws Exception {
        String[] command = Stream.concat(
                        Stream.of("kill", "-" + name), processes.stream().map(String::valueOf))
                .toArray(String[]::new);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
