package banli.standalone.data;

import banli.language.word.Text;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 自带的 PostgreSQL。 A PostgreSQL server of this process's own, on loopback, in the data folder; it keeps what it acknowledged.
 */
public final class OwnPostgres implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Passwords passwords;

    private OwnPostgres(EmbeddedPostgres server, Passwords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * 启动数据库。 Starts it; a server left behind by a killed process is stopped first.
     *
     * @throws CouldNot when it does not start
     */
    public static OwnPostgres start(DataFolder folder) {
        Path cluster = folder.database();
        try {
            LeftBehind.stopIn(cluster);
            boolean made = Roles.areMadeIn(cluster);
            if (!made) {
                remove(cluster);
            }
            Passwords passwords = Passwords.in(folder.path());
            EmbeddedPostgres server = server(folder, passwords).start();
            if (!made) {
                Roles.make(server.getPostgresDatabase(), cluster, passwords);
            }
            return new OwnPostgres(server, passwords);
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new CouldNot(
                    new Text(
                            "数据库未能启动，原因见 " + log(folder) + "。",
                            "The database did not start; " + log(folder) + " says why."),
                    failed);
        }
    }

    private static EmbeddedPostgres.Builder server(DataFolder folder, Passwords passwords) {
        var out = ProcessBuilder.Redirect.appendTo(log(folder).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(out)
                .setErrorRedirector(out)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", passwords.of(Roles.SUPERUSER))
                // The embedded server turns the first two off, and would lose facts in a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // Failed statements and their details quote rows; case data stays out of the log.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    private static Path log(DataFolder folder) {
        return folder.path().resolve("database.log");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** 连接设置。 The settings {@code banli.database.*} that lead the application here. */
    public Map<String, Object> settings() {
        return Map.of(
                "banli.database.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Roles.DATABASE,
                "banli.database.user", Roles.APPLICATION,
                "banli.database.password", passwords.of(Roles.APPLICATION),
                "banli.database.owner-user", Roles.OWNER,
                "banli.database.owner-password", passwords.of(Roles.OWNER));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new CouldNot(
                    new Text("数据库未能正常停止。", "The database did not stop in order."), failed);
        }
    }
}
