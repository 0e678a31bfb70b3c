package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("自带的数据库")
class OwnPostgresTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("断电不丢、口令登录、应用角色什么都不拥有；停止后再启动，数据仍在")
    void keepsWhatItHoldsAndLetsInByPasswordOnly() throws Exception {
        try (DataFolder folder = DataFolder.take(data)) {
            try (OwnPostgres postgres = OwnPostgres.start(folder);
                    Connection application = as(postgres, "user", "password");
                    Connection owner = as(postgres, "owner-user", "owner-password")) {
                assertThat(answer(application, "show fsync")).isEqualTo("on");
                assertThat(answer(application, "show synchronous_commit")).isEqualTo("on");
                assertThat(answer(application, "select count(*) from pg_class where relowner = 'banli'::regrole"))
                        .isEqualTo("0");
                String url = postgres.settings().get("banli.database.url").toString();
                assertThatThrownBy(() -> DriverManager.getConnection(url, "banli", "guessed"))
                        .isInstanceOf(SQLException.class)
                        .extracting(failed -> ((SQLException) failed).getSQLState())
                        .isEqualTo("28P01");
                owner.createStatement().execute("create table kept as select 1 as one");
            }
            try (OwnPostgres again = OwnPostgres.start(folder);
                    Connection owner = as(again, "owner-user", "owner-password")) {
                assertThat(answer(owner, "select one from kept")).isEqualTo("1");
            }
            assertThat(Files.getPosixFilePermissions(data.resolve("database.properties"))
                            .toString())
                    .doesNotContain("GROUP", "OTHERS");
        }
    }

    @Test
    @DisplayName("数据库进程被杀，在原端口自行恢复，已提交的仍在")
    void startsAgainWhereItWas() throws Exception {
        try (DataFolder folder = DataFolder.take(data);
                OwnPostgres postgres = OwnPostgres.start(folder)) {
            Map<String, Object> before = postgres.settings();
            try (Connection owner = as(postgres, "owner-user", "owner-password")) {
                owner.createStatement().execute("create table kept as select 1 as one");
            }
            postmaster().destroyForcibly();
            postmaster().onExit().join();
            assertThat(answerWhenUp(postgres)).isEqualTo("1");
            assertThat(postgres.settings()).isEqualTo(before);
        }
    }

    private ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String answerWhenUp(OwnPostgres postgres) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try (Connection owner = as(postgres, "owner-user", "owner-password")) {
                return answer(owner, "select one from kept");
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the database did not come back", notYet);
                }
            }
        }
    }

    private static Connection as(OwnPostgres postgres, String user, String password) throws SQLException {
        Map<String, Object> settings = postgres.settings();
        return DriverManager.getConnection(
                settings.get("banli.database.url").toString(),
                settings.get("banli.database." + user).toString(),
                settings.get("banli.database." + password).toString());
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
