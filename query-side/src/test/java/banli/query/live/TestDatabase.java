package banli.query.live;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** 测试库。 One embedded PostgreSQL a test JVM, with an empty ledger and the screens' tables; its user owns the screens, not the facts. */
final class TestDatabase {
    private static final EmbeddedPostgres SERVER = started();
    private static final DataSource DATABASE = pooled();

    private TestDatabase() {}

    static DataSource asItIs() {
        return DATABASE;
    }

    /** By one statement: a connection and a new file for each of some forty tables would cost more than most tests. */
    static DataSource empty() {
        JdbcClient.create(SERVER.getPostgresDatabase()).sql("""
                do $$
                declare
                    one text;
                    filled boolean;
                begin
                    for one in select schemaname || '.' || quote_ident(tablename) from pg_tables
                        where schemaname in ('ledger', 'screen') and tablename not in ('position', 'flyway_schema_history')
                    loop
                        execute 'select exists (select from ' || one || ')' into filled;
                        if filled then
                            execute 'truncate ' || one;
                        end if;
                    end loop;
                    update screen.position set position = -1;
                end $$
                """).update();
        return DATABASE;
    }

    /** As the product has it: a new connection for each statement would cost more than all statements. */
    private static DataSource pooled() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(SERVER.getDatabase("application", "postgres"));
        // An application that ends does not close what is not closeable: it stays open for the next one.
        return new DelegatingDataSource(pool);
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            new ResourceDatabasePopulator(new ClassPathResource("banli/query/ledger.sql"))
                    .execute(server.getPostgresDatabase());
            Flyway.configure()
                    .dataSource(server.getDatabase("application", "postgres"))
                    .schemas("screen")
                    .locations("classpath:banli/query/screen")
                    .load()
                    .migrate();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
