package banli.query.feed;

import banli.wire.Migrations;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 事实流的装配。 The feed of the store that is in use. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false", matchIfMissing = true)
    FactFeed factFeed(DataSource database) {
        return new PostgresFactFeed(database);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    FactFeed axonServerFactFeed(
            AxonServerConnectionManager server,
            ObjectProvider<Migrations> migrations,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        migrations.ifAvailable(it -> it.migrate("feed", "classpath:banli/query/feed"));
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new AxonServerFactFeed(() -> server.getConnection().eventChannel(), new FactNumbers(database, apart));
    }
}
