package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.util.Throwables;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("已记录的事实不可更改，内容不外泄")
class FactsAreFinalTest {

    private static TestPostgres postgres;
    private static TestLedger ledger;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        ledger = TestLedger.on(postgres);
        ledger.engine().appendEvents(TestLedger.facts("final", 0, 3));
    }

    @AfterAll
    static void stop() {
        ledger.close();
        postgres.close();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("应用角色与属主都不能改、删、清空")
    @ValueSource(
            strings = {
                "update ledger.fact set type = 'x'",
                "update ledger.fact set type = 'x' where false",
                "delete from ledger.fact",
                "truncate ledger.fact"
            })
    void nobodyChangesAFact(String sql) throws SQLException {
        try (var application = postgres.application();
                var owner = postgres.owner()) {
            assertThat(stateOf(application, sql)).as("by privilege").isEqualTo("42501");
            assertThatThrownBy(() -> execute(owner, sql)).as("by trigger").hasMessageContaining("不可更改");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("应用角色不能绕开触发器")
    @ValueSource(
            strings = {
                "alter table ledger.fact disable trigger all",
                "drop trigger fact_is_final on ledger.fact",
                "set session_replication_role = replica",
                "drop table ledger.fact",
                "delete from ledger.head",
                "update ledger.head set next_index = 0",
                "update ledger.head set recorded_at = 0",
                "insert into ledger.head values (false, 0, 0)",
                "insert into ledger.fact values (99, 's', 0, 'e', 'T', 't', null, 0, '', '')",
                "insert into ledger.clock_behind values (0, 0, 0)",
                "alter function ledger.append security invoker",
                "create or replace function ledger.refuse_change() returns trigger language sql as ''",
                "set role ordinary_owner",
                "create table ledger.other (x int)"
            })
    void theApplicationOwnsNothing(String sql) throws SQLException {
        try (var application = postgres.application()) {
            assertThat(stateOf(application, sql)).isEqualTo("42501");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("追加函数只收连续、齐全的事实，别的一概不收，编号也不因此缺一")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "array['final'], array[7], array['e1'] | 23514",
                "array['fresh'], array[1], array['e1'] | 23514",
                "array['fresh'], array[-1], array['e1'] | 23514",
                "array['fresh'], array[0], array['e1', 'e2'] | 23502",
                "array['fresh', 'fresh'], array[0, 1], array['e1'] | 23502",
                "array['final'], array[1], array['e1'] | 23505",
                "'{}'::text[], '{}'::bigint[], '{}'::text[] | 23514",
                "null, array[0], array['e1'] | 23514"
            })
    void onlyWhatFollowsIsAppended(String what, String state) throws SQLException {
        long before = head();
        try (var application = postgres.application()) {
            assertThat(stateOf(
                            application,
                            "select ledger.append(" + what + ", array['T'], array['t'], array['1'],"
                                    + " array[''::bytea], array[''::bytea])"))
                    .isEqualTo(state);
        }
        assertThat(head()).isEqualTo(before);
    }

    @Test
    @DisplayName("别的角色不能追加；函数不认调用者的搜索路径")
    void theFunctionIsTheApplicationsOnly() throws SQLException {
        try (var superuser = postgres.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create role stranger login");
            statement.execute("grant usage on schema ledger to stranger");
            statement.execute("set role stranger");
            assertThat(stateOf(superuser, "select ledger.append(null, null, null, null, null, null, null, null)"))
                    .isEqualTo("42501");
        }
        try (var application = postgres.application()) {
            execute(application, "create temp table head (next_index bigint, recorded_at bigint)");
            execute(application, "set search_path = pg_temp, ledger");
            long before = head();
            execute(
                    application,
                    "select ledger.append(array['path'], array[0], array['path'], array['T'], array['t'], array['1'],"
                            + " array[''::bytea], array[''::bytea])");
            assertThat(head()).isEqualTo(before + 1);
        }
    }

    private static long head() throws SQLException {
        try (var application = postgres.application()) {
            return GroupInsert.head(application);
        }
    }

    @Test
    @DisplayName("冲突与拒绝的说明、日志都不含事实的内容")
    void noContentLeaks() {
        String secret = "13800138000";
        String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var seen = new ListAppender<ILoggingEvent>();
        seen.list = new CopyOnWriteArrayList<>(); // other threads go on logging while it is read
        seen.start();
        log.addAppender(seen);
        try {
            var conflict =
                    catchThrowable(() -> ledger.engine().appendEvents(List.of(TestLedger.fact("final", 1, secret))));
            var poison =
                    catchThrowable(() -> ledger.engine().appendEvents(List.of(TestLedger.fact("poison\0", 0, secret))));
            assertThat(conflict).isInstanceOf(ConcurrencyException.class);
            assertThat(poison).isInstanceOf(EventStoreException.class);
            assertThat(Throwables.getStackTrace(conflict) + Throwables.getStackTrace(poison))
                    .doesNotContain(secret, hex);
            assertThat(seen.list)
                    .allSatisfy(line -> assertThat(line.getFormattedMessage()).doesNotContain(secret, hex));
        } finally {
            log.detachAppender(seen);
        }
    }

    @Test
    @DisplayName("字节原样存取；时间由数据库盖，读出的就是它")
    void bytesAndTimeAsStored() throws SQLException {
        ledger.engine().appendEvents(List.of(TestLedger.fact("bytes", 0, "办理\u0001\"")));
        var read = ledger.engine().readEvents("bytes", 0).next();
        assertThat(read.getPayload()).isEqualTo(new Happened("办理\u0001\""));
        try (var owner = postgres.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select recorded_at, convert_from(payload, 'UTF8'), type from ledger.fact where stream = 'bytes'")) {
            row.next();
            assertThat(read.getTimestamp().toEpochMilli()).isEqualTo(row.getLong(1));
            assertThat(row.getString(2)).isEqualTo("{\"what\":\"办理\\u0001\\\"\"}");
            assertThat(row.getString(3)).isEqualTo(Happened.class.getName());
        }
    }

    @Test
    @DisplayName("时钟倒退时，记录时间不倒退")
    void recordedAtNeverStepsBack() throws SQLException {
        try (var owner = postgres.owner()) {
            long ahead = System.currentTimeMillis() + 3_600_000;
            execute(owner, "update ledger.head set recorded_at = " + ahead);
            ledger.engine().appendEvents(TestLedger.facts("clock", 0, 2));
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(
                            "select min(recorded_at), max(recorded_at) from ledger.fact where stream = 'clock'")) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(ahead);
                assertThat(rows.getLong(2)).isEqualTo(ahead);
            }
            try (var statement = owner.createStatement();
                    var rows =
                            statement.executeQuery("select first_index, last_index, clock from ledger.clock_behind")) {
                assertThat(rows.next()).as("what the clock said stands beside").isTrue();
                assertThat(rows.getLong(2) - rows.getLong(1)).isEqualTo(1);
                assertThat(rows.getLong(3)).isLessThan(ahead);
                assertThat(rows.next()).isFalse();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String stateOf(Connection connection, String sql) {
        return ((SQLException) catchThrowable(() -> execute(connection, sql))).getSQLState();
    }
}
