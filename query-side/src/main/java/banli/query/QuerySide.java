package banli.query;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 查询侧的装配。 All of the query side; it needs a {@link DataSource} whose database holds the schemas ledger and screen. */
@AutoConfiguration
@ComponentScan
public class QuerySide {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }
}
