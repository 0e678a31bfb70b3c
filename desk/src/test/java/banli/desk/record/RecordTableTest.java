package banli.desk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import banli.wire.Database;
import banli.wire.Migrations;
import banli.wire.record.SecurityDays;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("安全记录表")
class RecordTableTest {
    private static EmbeddedPostgres server;
    private static HikariDataSource application;
    private static JdbcClient database;
    private static RecordTable table;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        // Without a user in the address, or it would be everybody's.
        Database settings = new Database(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "banli_record",
                "secret",
                "postgres",
                "postgres",
                2);
        Migrations migrations = new Migrations(settings);
        migrations.migrateWithOwnGrants("record", "classpath:banli/wire/record");
        application = settings.pool("record", 2, "");
        table = new RecordTable(application, migrations);
        database = JdbcClient.create(application);
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        server.close();
    }

    private static Noted noted(String person, String detail) {
        return new Noted(SecurityEvent.EXPORT, person, "127.0.0.1", SecurityOutcome.DONE, detail);
    }

    @Test
    @DisplayName("依次入册，编号与时间由数据库给出")
    void inOrder() {
        table.add(List.of(noted("in-order", "一"), noted("in-order", "二")));
        table.add(List.of(noted("in-order", "三")));

        assertThat(database.sql("select detail from record.event where person = 'in-order' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("一", "二", "三");
        assertThat(database.sql("select count(*) from record.event where at between now() - interval '1 hour' and"
                                + " clock_timestamp()")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    @DisplayName("恶意的、过长的内容清洗后入册，不伤及表")
    void hostile() {
        String hostile = "'); drop table record.event; --\u0000\u202e\ud800\r\n" + "长".repeat(100_000);
        table.add(List.of(noted("hostile", hostile)));

        assertThat(database.sql("select detail from record.event where person = 'hostile'")
                        .query(String.class)
                        .single())
                .startsWith("'); drop table record.event; --\ufffd\ufffd\ufffd\ufffd\ufffd长")
                .hasSize(200);
    }

    @Test
    @DisplayName("一日之和：改一个字、删一笔、把字从一栏挪到另一栏都看得出，且只及于那一日")
    void whatADayComesTo() {
        JdbcClient owner = JdbcClient.create(server.getPostgresDatabase());
        for (String at : List.of("2021-03-01 23:59:59+08", "2021-03-02 00:00:00+08", "2021-03-02 12:00:00+08")) {
            owner.sql("insert into record.event (at, kind, person, address, outcome, detail)"
                            + " values (?::timestamptz, 'EXPORT', 'ab', 'c', 'DONE', '办理')")
                    .param(at)
                    .update();
        }
        SecurityDays days = new SecurityDays(application, ZoneId.of("Asia/Shanghai"));
        LocalDate second = LocalDate.of(2021, 3, 2);
        SecurityDays.Sum first = days.of(second.minusDays(1));
        SecurityDays.Sum before = days.of(second);

        assertThat(days.first()).contains(second.minusDays(1));
        assertThat(first.count()).isEqualTo(1);
        assertThat(before.count()).isEqualTo(2);
        assertThat(days.of(second)).isEqualTo(before);
        assertThat(days.of(LocalDate.of(2021, 3, 3)).count()).isZero();
        for (String change : List.of(
                "update record.event set person = 'a', address = 'bc' where at = '2021-03-02 12:00:00+08'",
                "update record.event set person = 'ab', address = 'c', detail = '办结' where at = '2021-03-02"
                        + " 12:00:00+08'",
                "delete from record.event where at = '2021-03-02 12:00:00+08'")) {
            owner.sql("alter table record.event disable trigger all").update();
            owner.sql(change).update();
            owner.sql("alter table record.event enable trigger all").update();
            assertThat(days.of(second)).as(change).isNotEqualTo(before);
        }
        assertThat(days.of(second.minusDays(1))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set person = 'other'",
                "delete from record.event",
                "truncate record.event",
                "insert into record.event (at, kind, person, address, outcome, detail)"
                        + " values (now() - interval '1 day', 'EXPORT', '', '', 'DONE', '')",
                "insert into record.event (number, kind, person, address, outcome, detail)"
                        + " overriding system value values (1, 'EXPORT', '', '', 'DONE', '')",
                "alter table record.event disable trigger all",
                "drop table record.event"
            })
    @DisplayName("应用角色只能读和添加：不能改、删、清空、补记往日")
    void theApplicationCanOnlyAdd(String change) {
        table.add(Collections.nCopies(2, noted("kept", "")));

        assertThatThrownBy(() -> database.sql(change).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        assertThat(database.sql("select count(*) from record.event where person = 'kept'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update record.event set person = 'other'", "delete from record.event", "truncate record.event"})
    @DisplayName("属主也被触发器拒绝")
    void theOwnerIsRefusedToo(String change) {
        table.add(List.of(noted("kept", "")));
        JdbcClient owner = JdbcClient.create(server.getPostgresDatabase());

        assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("安全记录不可更改");
    }
}
