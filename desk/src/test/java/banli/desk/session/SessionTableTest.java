package banli.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import banli.wire.Database;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("会话表")
class SessionTableTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    @DisplayName("列出本人的，结束一个或其余的；他人的不动")
    void keepsAndEnds() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start()) {
            Database database = new Database(
                    server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 2);
            try (HikariDataSource application = database.pool("sessions", 2, "")) {
                SessionTable rows = new SessionTable(application, new Migrations(database));
                OpenSession first = new OpenSession("1", "a", NOW, "192.0.2.1", "'; drop table desk.session; --");
                OpenSession second = new OpenSession("2", "a", NOW.plusSeconds(1), "192.0.2.2", "");
                rows.add(first);
                rows.add(second);
                rows.add(new OpenSession("3", "b", NOW, "192.0.2.3", ""));

                assertThat(rows.of("a")).containsExactly(second, first);
                assertThat(rows.end("a", "3")).isFalse();
                assertThat(rows.end("a", "1")).isTrue();
                assertThat(rows.standing(Set.of("1", "2", "3"))).containsExactlyInAnyOrder("2", "3");
                rows.seen(Set.of("2", "3"));
                rows.endBut("a", "2");
                assertThat(rows.of("a")).containsExactly(second);
                rows.endBut("a", null);
                assertThat(rows.of("a")).isEmpty();
                assertThat(rows.of("b")).hasSize(1);
            }
        }
    }
}
