package banli.command.vault;

import banli.wire.Database;
import banli.wire.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 测试用保险库。 The vault's tables in one embedded PostgreSQL for all tests of a run, used as the application's role. */
public final class TestVault {
    private static final TestVault SHARED = start();

    private final EmbeddedPostgres server;
    private final JdbcClient database;
    private final MasterKey master = MasterKey.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    private TestVault(EmbeddedPostgres server, DataSource application) {
        this.server = server;
        this.database = JdbcClient.create(application);
    }

    /** The one of this run. */
    public static TestVault shared() {
        return SHARED;
    }

    /** What the application's role sees. */
    public JdbcClient database() {
        return database;
    }

    /** What the owner sees. */
    JdbcClient asOwner() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /** Keys under the test's master key. */
    public PersonKeys keys() {
        return new PersonKeys(database, master);
    }

    /** The owner's own connection. */
    Connection ownersConnection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Another database, for what would shut the shared one to others. */
    static TestVault another() {
        return start();
    }

    void stop() throws IOException {
        server.close();
    }

    /** Keys under another master key. */
    PersonKeys under(MasterKey other) {
        return new PersonKeys(database, other);
    }

    private static TestVault start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            Database database = new Database(url, "banli_app", "secret", "postgres", "", 4);
            new Migrations(database).migrateWithOwnGrants("vault", "classpath:banli/command/vault");
            return new TestVault(server, database.pool("vault-test", 4, ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
