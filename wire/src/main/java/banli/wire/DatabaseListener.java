package banli.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 数据库通知的听者。 Hears what other processes notify on one channel of the database, on a connection and a thread of its own,
 * and comes back when that is lost.
 */
public final class DatabaseListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseListener.class);
    private static final int LISTEN_MILLIS = 500;

    private final Database database;
    private final String channel;
    private final Begun begun;
    private final Consumer<String> heard;
    private final Thread thread;
    private volatile boolean open = true;

    /**
     * 开始听。 Starts listening.
     *
     * @param channel a name that needs no quoting
     * @param begun runs after each (re)connection, when listening has begun: for what came while nobody listened
     * @param heard gets the text of each notification, in order
     */
    public DatabaseListener(Database database, String channel, Begun begun, Consumer<String> heard) {
        this.database = database;
        this.channel = channel;
        this.begun = begun;
        this.heard = heard;
        thread = Thread.ofPlatform().daemon().name("listener-" + channel).start(this::run);
    }

    private void run() {
        boolean told = false;
        while (open) {
            try (var connection = database.connect()) {
                told = false;
                listen(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!told) {
                    LOG.info(
                            "The listener on {} lost the database ({}), coming back",
                            channel,
                            lost.getClass().getSimpleName());
                    told = true;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        begun.on(connection);
        var notified = connection.unwrap(PGConnection.class);
        while (open) {
            PGNotification[] news = notified.getNotifications(LISTEN_MILLIS);
            if (news != null) {
                for (PGNotification one : news) {
                    heard.accept(one.getParameter());
                }
            }
        }
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
        try {
            thread.join(3_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** 开始听之时。 What is done on the connection once it listens. */
    public interface Begun {
        /** Runs on the listening connection, outside a transaction. */
        void on(Connection connection) throws SQLException;
    }
}
