package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

    @Test
    @DisplayName("运行中的进程只知道应用角色的口令；表已建好的，再启动时不读属主的")
    void theOwnersSecretIsKeptApart() throws Exception {
        try (DataFolder folder = DataFolder.take(data)) {
            try (OwnPostgres postgres = OwnPostgres.start(folder)) {
                assertThat(postgres.settings())
                        .containsOnlyKeys("banli.database.url", "banli.database.user", "banli.database.password");
                assertThat(data.resolve("database.properties")).content().doesNotContain("postgres", "owner");
                assertThat(mode("database-owner.properties")).isEqualTo("rw-------");
                assertClosed(postgres);
            }
            Path owners = data.resolve("database-owner.properties");
            Files.delete(owners);
            try (OwnPostgres postgres = OwnPostgres.start(folder)) {
                assertThat(owners).doesNotExist();
                assertThat(postgres.settings()).doesNotContainValue("banli_owner");
            }
        }
    }

    @Test
    @DisplayName("旧的数据文件夹：三个口令一个文件、超级用户可登录，下次启动时改过来，数据仍在")
    void anEarlierFolderIsMended() throws Exception {
        try (DataFolder folder = DataFolder.take(data)) {
            String superuser = "the superuser's";
            try (OwnPostgres postgres = OwnPostgres.start(folder);
                    Connection owner = as(postgres, "owner-user", "owner-password")) {
                owner.createStatement().execute("create table kept as select 1 as one");
                owner.createStatement().execute("revoke select on ledger.flyway_schema_history from banli");
            }
            asEarlier(superuser);
            try (OwnPostgres postgres = OwnPostgres.start(folder);
                    Connection owner = as(postgres, "owner-user", "owner-password")) {
                assertThat(answer(owner, "select one from kept")).isEqualTo("1");
                assertClosed(postgres);
            }
            assertThat(data.resolve("database.properties")).content().doesNotContain("postgres", "owner");
            assertThat(data.resolve("database-owner.properties")).content().doesNotContain("postgres", superuser);
        }
    }

    /** As an earlier version left a folder. */
    private void asEarlier(String superuser) throws Exception {
        Properties all = new Properties();
        for (String name : List.of("database.properties", "database-owner.properties")) {
            try (var reader = Files.newBufferedReader(data.resolve(name))) {
                all.load(reader);
            }
        }
        all.setProperty("postgres", superuser);
        try (var writer = Files.newBufferedWriter(data.resolve("database.properties"))) {
            all.store(writer, null);
        }
        Files.delete(data.resolve("database-owner.properties"));
        Files.writeString(
                data.resolve("database/pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
    }

    private static void assertClosed(OwnPostgres postgres) {
        String url = postgres.settings().get("banli.database.url").toString();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "anything"))
                .as("nobody logs in as the superuser")
                .isInstanceOf(SQLException.class)
                .extracting(failed -> ((SQLException) failed).getSQLState())
                .isEqualTo("28000");
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
    }

    private ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private String answerWhenUp(OwnPostgres postgres) {
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

    private Connection as(OwnPostgres postgres, String user, String password) throws SQLException {
        Map<String, Object> settings = OwnPostgres.withOwner(data, postgres.settings());
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
