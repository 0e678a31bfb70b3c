package banli.wire;

import javax.sql.DataSource;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * 连接数据库：建好应用角色，查过服务器设置，再打开连接池。
 * <p>
 * Active when {@code banli.database.url} is set. Gives the {@link Database}, the {@link Migrations} and the application's
 * {@link DataSource}; Axon's tokens and dead letters stand in the schema {@code processing}. The process does not start on a
 * server that may lose what it acknowledged.
 */
@AutoConfiguration(
        before = AxonOnBoot4.class,
        beforeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"
        })
@ConditionalOnProperty("banli.database.url")
public class PostgresAtStart {

    @Bean
    @ConditionalOnMissingBean
    Database database(Environment environment) {
        return Database.from(environment);
    }

    @Bean
    @ConditionalOnMissingBean
    Migrations migrations(Database database) {
        return new Migrations(database);
    }

    @Bean
    @Primary
    @ConditionalOnMissingBean(DataSource.class)
    DataSource dataSource(
            Database database, Migrations migrations, @Value("${axon.axonserver.enabled:false}") boolean axonServer) {
        migrations.migrate("processing", "classpath:banli/wire/processing");
        var pool = database.watchedPool(
                "banli",
                database.connections(),
                // Screens name their tables without a schema, so that the same questions can be asked of the past.
                "-c search_path=screen -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s");
        try {
            DurableServer.require(pool);
            LedgerStore.of(axonServer).require(pool);
            TokenStoreName.make(pool);
            return pool;
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    @Bean
    @ConditionalOnMissingBean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("processing.token")
                .setProcessorNameColumn("processor")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("processing.dead_letter")
                .build();
    }
}
