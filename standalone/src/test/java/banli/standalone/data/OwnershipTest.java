package banli.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.wire.Database;
import banli.wire.ScriptsRun;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("别人运行的 PostgreSQL：超级用户只安排两个角色")
class OwnershipTest {
    private EmbeddedPostgres server;
    private Database database;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        database = database("banli_owner");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    @DisplayName("两个都是普通角色；属主建得成表，应用角色看得出都已建好；再来一次也行，口令随之更换")
    void twoOrdinaryRoles() throws SQLException {
        new Ownership(database).settle("postgres", "");
        Schemas.make(database);
        new Ownership(database).settle("postgres", "");
        assertThat(Schemas.areMade(database)).isTrue();
        assertThat(answers("select rolname from pg_roles where rolname like 'banli%' and (rolsuper or rolcreaterole"
                        + " or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    @DisplayName("原先由超级用户建的表都交给属主")
    void whatTheSuperuserOwnsIsHandedOver() throws SQLException {
        Schemas.make(database("postgres"));
        assertThat(notTheOwners()).isNotEmpty();
        new Ownership(database).settle("postgres", "");
        Schemas.make(database);
        assertThat(notTheOwners()).isEmpty();
        assertThat(answers("select datdba::regrole from pg_database where datname = 'postgres'"))
                .containsExactly("banli_owner");
        assertThat(Schemas.areMade(database)).isTrue();
    }

    @Test
    @DisplayName("属主与超级用户、应用角色各是各的")
    void threeOfThem() {
        assertThatThrownBy(() -> new Ownership(database("postgres")).settle("postgres", ""))
                .hasMessageContaining("must not be the superuser");
        assertThatThrownBy(() -> database("banli")).hasMessageContaining("must not be the owner");
        assertThatThrownBy(() -> database("x; drop")).hasMessageContaining("role's name");
    }

    @Test
    @DisplayName("缺一个脚本就不算建好")
    void oneScriptTooFew() throws SQLException {
        new Ownership(database).settle("postgres", "");
        Schemas.make(database);
        try (Connection superuser = DriverManager.getConnection(database.url(), "postgres", "");
                Connection application = database.connect()) {
            assertThat(ScriptsRun.all(application, "ledger", "classpath:banli/command/ledger"))
                    .isTrue();
            superuser.createStatement().execute("delete from ledger.flyway_schema_history where version = '2'");
            assertThat(ScriptsRun.all(application, "ledger", "classpath:banli/command/ledger"))
                    .isFalse();
            assertThat(Schemas.areMade(database)).isFalse();
        }
    }

    @Test
    @DisplayName("程序里的每个脚本文件夹都在此列；画面的由应用自己建")
    void noScriptsAreLeftOut() throws IOException {
        Set<String> known = new HashSet<>(Schemas.locations());
        known.add("classpath:banli/query/screen");
        Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:banli/**/V*__*.sql");
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(known)
                        .anyMatch(place -> script.getDescription()
                                .matches(".*/" + place.substring("classpath:".length()) + "/[^/]+")));
    }

    private List<String> notTheOwners() throws SQLException {
        return answers("select oid::regclass::text from pg_class where relkind in ('r', 'S', 'v')"
                + " and relnamespace::regnamespace::text in ('" + String.join("', '", Schemas.names())
                + "') and pg_get_userbyid(relowner) not in ('banli_owner', 'banli')"
                + " union all select proname from pg_proc where pronamespace = 'ledger'::regnamespace"
                + " and pg_get_userbyid(proowner) <> 'banli_owner'");
    }

    private List<String> answers(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection superuser = DriverManager.getConnection(database.url(), "postgres", "");
                var rows = superuser.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private Database database(String owner) {
        return new Database(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "banli", "secret", owner, "owned", 2);
    }
}
