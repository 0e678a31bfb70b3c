package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import banli.wire.bus.BusConfiguration;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
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
        await().untilAsserted(() -> {
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

    @Test
    @DisplayName("能改动事实的角色不能用作应用角色")
    void refusesARoleThatCouldChangeFacts() throws Exception {
        try (var owner = postgres.owner();
                var statement = owner.createStatement()) {
            statement.execute("create role mighty login superuser password 'secret'");
        }
        assertThatThrownBy(() -> TestLedger.on(postgres, "mighty")).hasStackTraceContaining("could change facts");
        assertThatThrownBy(() -> TestLedger.on(postgres, "postgres")).hasStackTraceContaining("must not be the owner");
    }
}
