package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import banli.wire.bus.BusConfiguration;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("账本存储：容器里站着的是哪些组件")
class BeansThatStandTest {

    private static TestPostgres postgres;
    private static TestLedger ledger;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        ledger = TestLedger.on(postgres);
    }

    @AfterAll
    static void stop() {
        ledger.close();
        postgres.close();
    }

    @Test
    @DisplayName("事件存储、命令总线、令牌库、死信与事务都不是空壳")
    void storeBusTokensAndTransactions() {
        var context = ledger.context;
        assertThat(context.getBean(EventStore.class))
                .isInstanceOf(LedgerEventStore.class)
                .isSameAs(context.getBean(EventBus.class));
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(LedgerStorageEngine.class);
        assertThat(context.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBean(CommandBus.class).getClass().getPackageName())
                .as("ours, which decides a lost race once more")
                .isEqualTo(BusConfiguration.class.getPackageName());
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class);
        assertThat(context.getBean(DeadLetterSchema.class).deadLetterTable()).isEqualTo("processing.dead_letter");
        assertThat(context.getBeansOfType(DeadLetterQueueProviderConfigurerModule.class))
                .hasSize(1);
        assertThat(context.getBeansOfType(GlobalMetricRegistry.class))
                .as("Axon's own metrics")
                .hasSize(1);
    }

    @Test
    @DisplayName("指标里有组的大小、写入时间、队列与位置")
    void meters() {
        ledger.engine().appendEvents(TestLedger.facts("meters", 0, 2));
        var meters = ledger.context.getBean(MeterRegistry.class);
        // The writer answers the sender before it counts.
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(meters.get("banli.ledger.group").summary().count()).isPositive();
            assertThat(meters.get("banli.ledger.position").gauge().value()).isNotNegative();
        });
        assertThat(meters.get("banli.ledger.append").timer().count()).isPositive();
        assertThat(meters.get("banli.ledger.queue").gauge().value()).isZero();
    }

    @Test
    @DisplayName("服务器关了 fsync 就拒绝启动")
    void refusesWithoutFsync() {
        try (var careless = TestPostgres.start("fsync", "off")) {
            assertThatThrownBy(() -> TestLedger.on(careless))
                    .hasStackTraceContaining("拒绝启动")
                    .hasStackTraceContaining("fsync = off");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("对事实可做的不止读取和追加的角色，或能成为这样的角色的，都不能用作应用角色")
    @CsvSource({
        "mighty, superuser",
        "maker, createrole",
        "member, in role ordinary_owner",
        "writer, noinherit in role pg_write_all_data",
        "keeper, in role pg_execute_server_program"
    })
    void refusesARoleThatCouldDoMoreThanAppend(String role, String right) throws Exception {
        superuser("create role " + role + " login password 'secret' " + right);
        assertThatThrownBy(() -> TestLedger.on(postgres, role)).hasStackTraceContaining("could do more with facts");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("多给了一项权限也不启动")
    @ValueSource(
            strings = {
                "insert on ledger.fact",
                "trigger on ledger.fact",
                "update (type) on ledger.fact",
                "update on ledger.head",
                "update (next_index) on ledger.head",
                "create on schema ledger"
            })
    void refusesOneRightTooMany(String right) throws Exception {
        superuser("grant " + right + " to " + TestPostgres.APPLICATION);
        try {
            assertThatThrownBy(() -> TestLedger.on(postgres)).hasStackTraceContaining("could do more with facts");
        } finally {
            superuser("revoke " + right + " from " + TestPostgres.APPLICATION);
        }
    }

    @Test
    @DisplayName("属主不能就是应用角色，账本也不能归超级用户所有")
    void theOwnerIsApartAndOrdinary() throws Exception {
        assertThatThrownBy(() -> TestLedger.on(postgres, OrdinaryOwner.NAME))
                .hasStackTraceContaining("must not be the owner");
        superuser("alter function ledger.append owner to postgres");
        try {
            assertThatThrownBy(() -> TestLedger.on(postgres)).hasStackTraceContaining("owner is a superuser");
        } finally {
            superuser("alter function ledger.append owner to " + OrdinaryOwner.NAME);
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (var superuser = postgres.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
