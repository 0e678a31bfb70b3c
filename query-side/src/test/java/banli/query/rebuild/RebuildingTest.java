package banli.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import banli.language.query.Query;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState;
import banli.language.query.screens.RebuildState.Step;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重建的进行")
class RebuildingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Bureau office = new Bureau(LocalDate.of(2021, 9, 1));

    @BeforeEach
    void record() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        office.ledger().record(story.id(), story.facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("有人在读旧屏时等着换；此时第二次重建被一句话拒绝；可以停止，画面不变；再来一次即完成")
    void oneAtATimeStoppedAndBegunAgain() throws SQLException {
        try (Connection reader = reading()) {
            assertThat(office.ask(new StartRebuild(false)).step().atWork()).isTrue();
            await().atMost(PATIENCE).until(() -> state().step() == Step.SWAPPING);

            assertRefused(new StartRebuild(false), "已有一次重建正在进行", "A rebuild is at work already");
            office.ask(new StopRebuild());
            assertThat(ended().step()).isEqualTo(Step.STOPPED);
            assertThat(state().why().zh()).contains("画面未变");
            assertThat(state().certificate()).isNull();
            reader.rollback();
        }
        assertRefused(new StopRebuild(), "没有正在进行的重建", "No rebuild is at work");
        assertThat(office.part(Rebuild.class).check().equal()).isTrue();

        office.ask(new StartRebuild(false));

        RebuildState state = ended();
        assertThat(state.step()).isEqualTo(Step.DONE);
        assertThat(state.done())
                .isEqualTo(state.total())
                .isEqualTo(office.ledger().head());
        assertThat(state.certificate().equal()).isTrue();
        assertThat(state.endedAt()).isNotNull();
    }

    @Test
    @DisplayName("证书记入账本，在管理的轨迹上读得到；只核对不记事实")
    void theCertificateIsAFact() {
        office.ask(new StartRebuild(true));
        assertThat(ended().certificate().equal()).isTrue();
        assertThat(administration()).isZero();

        office.part(JdbcClient.class)
                .sql("update screen.register set title = '改'")
                .update();
        office.ask(new StartRebuild(false));
        assertThat(ended().certificate().differing()).isEqualTo(1);
        office.read();

        assertThat(administration()).isEqualTo(1);
        TrailEntry entry = office.ask(new ReadTrail(null, "ADMIN", null, null, null, 1, 9))
                .entries()
                .getFirst();
        assertThat(entry.sentence().zh()).contains("截至第3号事实", "有1行不同", "register", "title");
        assertThat(entry.sentence().en()).contains("up to number 3", "1 of which differ");
    }

    @Test
    @DisplayName("进程死在半途的重建，说是中断了，可以再来")
    void interrupted() {
        office.ask(new StartRebuild(true));
        ended();
        office.part(JdbcClient.class)
                .sql("update screen.rebuild set step = 'FOLDING', ended_at = null, certificate = null")
                .update();

        assertThat(state().step()).isEqualTo(Step.INTERRUPTED);
        office.ask(new StartRebuild(true));
        assertThat(ended().step()).isEqualTo(Step.DONE);
    }

    @Test
    @DisplayName("有人正占着新画面时，也等到能换为止")
    void waitsForOneWhoHoldsTheNewScreens() throws SQLException {
        JdbcClient database = office.part(JdbcClient.class);
        String table = "select 'screen.register'::regclass::oid::int8";
        long before = database.sql(table).query(Long.class).single();
        try (Connection other = office.part(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            // Should it not be waited for, it goes before the tables beside are dropped.
            run(other, "set local idle_in_transaction_session_timeout to '5s'");
            office.part(Rebuild.class).rebuild(new Watch() {
                private boolean held;

                @Override
                public void at(Point point) {
                    if (point == Point.ALONE && !held) {
                        held = true;
                        run(other, "lock table screen_beside.register in access share mode");
                    }
                }

                @Override
                public void waiting() {
                    run(other, "rollback");
                }
            });
        }
        assertThat(database.sql(table).query(Long.class).single()).isNotEqualTo(before);
        assertThat(office.part(Rebuild.class).check().equal()).isTrue();
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long administration() {
        return office.ask(new ReadTrail(null, "ADMIN", null, null, null, 1, 9)).total();
    }

    private void assertRefused(Query<?> asked, String zh, String en) {
        assertThatThrownBy(() -> office.ask(asked))
                .rootCause()
                .isInstanceOfSatisfying(
                        QueryExecutionException.class,
                        refused -> assertThat(refused.getDetails().orElseThrow().toString())
                                .contains(zh, en));
    }

    private RebuildState state() {
        return office.ask(new ReadRebuild());
    }

    private RebuildState ended() {
        await().atMost(PATIENCE).until(() -> !state().step().atWork());
        return state();
    }

    /** Somebody who reads a screen and takes their time. */
    private Connection reading() throws SQLException {
        Connection connection = office.part(DataSource.class).getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select 1 from screen.register");
        }
        return connection;
    }
}
