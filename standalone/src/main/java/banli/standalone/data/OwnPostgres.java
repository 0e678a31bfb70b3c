package banli.standalone.data;

import banli.language.word.Text;
import banli.wire.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * 自带的 PostgreSQL。 A PostgreSQL server of this process's own, on loopback, in the data folder. It keeps what it
 * acknowledged, and is started again on the same port when it dies.
 */
public final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Path cluster;
    private final Path log;
    private final String password;
    private EmbeddedPostgres server;
    private volatile boolean closing;

    private OwnPostgres(DataFolder folder) throws IOException {
        this.cluster = folder.database();
        this.log = folder.path().resolve("database.log");
        this.password = Passwords.application(folder.path());
    }

    /**
     * 启动数据库。 Starts it; a server left behind by a killed process is stopped first. Tables that this program needs and that are
     * not there yet are made; only for that the owner's password is read.
     *
     * @throws CouldNot when it does not start
     */
    public static OwnPostgres start(DataFolder folder) {
        try {
            OwnPostgres postgres = new OwnPostgres(folder);
            postgres.begin(folder.path());
            Thread.ofPlatform().daemon().name("banli-postgres").start(postgres::keepAlive);
            return postgres;
        } catch (IOException | SQLException | IllegalStateException failed) {
            Path log = folder.path().resolve("database.log");
            throw new CommandFailed(
                    new Text("数据库未能启动，原因见 " + log + "。", "The database did not start; " + log + " says why."), failed);
        }
    }

    private void begin(Path folder) throws IOException, SQLException {
        StalePostgres.stopIn(cluster);
        OwnerOnly.file(log);
        if (Roles.areMadeIn(cluster)) {
            server = builder().start();
        } else if (Files.exists(folder.resolve("log"))) {
            // A ledger that has a log was set up to its end: nothing of it is ever removed here.
            throw new CommandFailed(new Text(
                    "数据库没有启动：" + cluster.resolve("pg_hba.conf") + " 里没有办理自己的两行，它被改动或删去了。请从备份放回。",
                    "The database was not started: " + cluster.resolve("pg_hba.conf") + " lacks the two lines of the"
                            + " program; it was changed or removed. Put it back from a backup."));
        } else {
            FileSystemUtils.deleteRecursively(cluster);
            // A new cluster lets its superuser in without a password until the roles are made.
            server = settings(EmbeddedPostgres.builder()).start();
            Roles.make(server.getPostgresDatabase(), cluster, folder);
        }
        if (!Schemas.areMade(Database.of(settings()))) {
            Schemas.make(Database.of(withOwner(folder, settings())));
        }
    }

    /** Of a cluster whose roles are made: whether it is up is asked as the application. */
    private EmbeddedPostgres.Builder builder() {
        return settings(EmbeddedPostgres.builder())
                .setConnectConfig("user", Roles.APPLICATION)
                .setConnectConfig("password", password);
    }

    private EmbeddedPostgres.Builder settings(EmbeddedPostgres.Builder builder) {
        var out = ProcessBuilder.Redirect.appendTo(log.toFile());
        return builder.setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(out)
                .setErrorRedirector(out)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
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

    private void keepAlive() {
        try {
            while (!closing) {
                waitForTheEnd();
                if (!closing) {
                    LOG.warn("数据库意外停止，正在重新启动。 The database stopped unexpectedly; starting it again.");
                    startAgain();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitForTheEnd() throws InterruptedException {
        try {
            Optional<ProcessHandle> postmaster = StalePostgres.in(cluster);
            // It is no child of this process, of which the JDK would tell only seconds later.
            while (postmaster.isPresent() && postmaster.get().isAlive()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (IOException gone) {
            LOG.debug("the server is gone", gone);
        }
    }

    private synchronized void startAgain() throws InterruptedException {
        int port = server.getPort();
        release();
        while (!closing) {
            try {
                server = builder().setPort(port).start();
                return;
            } catch (IOException | IllegalStateException notYet) {
                // Sessions of the dead server may hold its shared memory for a moment.
                LOG.warn("数据库尚未能启动，稍后再试。 The database does not start yet; trying again.");
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private void release() {
        try {
            server.close();
        } catch (IOException | IllegalStateException dead) {
            LOG.debug("closing a dead server", dead);
        }
    }

    /** 正在运行的服务器。 The settings of the server that another process runs on a data folder; empty when none does. */
    public static Optional<Map<String, Object>> running(Path folder) {
        Path cluster = folder.resolve("database");
        try {
            if (StalePostgres.in(cluster).isEmpty()) {
                return Optional.empty();
            }
            // The fourth line of the file is the port.
            int port = Integer.parseInt(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
            return Optional.of(settings(port, Passwords.application(folder)));
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    new Text("数据文件夹 " + folder + " 无法读取。", "The data folder " + folder + " can't be read."),
                    unreadable);
        }
    }

    /** 连接设置。 The settings {@code banli.database.*} that lead the application here; nothing of the owner. */
    public synchronized Map<String, Object> settings() {
        return settings(server.getPort(), password);
    }

    /**
     * 连同属主的。 The same with the owner's, for what is done once and ends: making tables, restoring, moving house.
     *
     * @param folder the data folder of that server
     */
    public static Map<String, Object> withOwner(Path folder, Map<String, Object> settings) {
        try {
            Map<String, Object> all = new HashMap<>(settings);
            all.put("banli.database.owner-user", Roles.OWNER);
            all.put("banli.database.owner-password", Passwords.owner(folder));
            return all;
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    new Text("数据文件夹 " + folder + " 无法读取。", "The data folder " + folder + " can't be read."),
                    unreadable);
        }
    }

    private static Map<String, Object> settings(int port, String password) {
        return Map.of(
                "banli.database.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE,
                "banli.database.user",
                Roles.APPLICATION,
                "banli.database.password",
                password);
    }

    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            release();
        }
    }
}
