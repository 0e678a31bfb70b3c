package banli.command.axon.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL that keeps what it acknowledges, as in production. */
final class TestPostgres implements AutoCloseable {

    static final String APPLICATION = "banli_app";

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
        OrdinaryOwner.in(server.getPort());
    }

    static TestPostgres start() {
        return start("fsync", "on");
    }

    static TestPostgres start(String setting, String value) {
        try {
            return new TestPostgres(durable().setServerConfig(setting, value).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** On a folder that outlives the server, at a port that stays the same. */
    static TestPostgres startIn(Path folder, int port) throws IOException {
        return new TestPostgres(durable()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start());
    }

    /** Both are off in the embedded server by default. */
    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    int port() {
        return server.getPort();
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OrdinaryOwner.NAME, "");
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    Connection application() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, "secret");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
