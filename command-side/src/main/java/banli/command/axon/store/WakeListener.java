package banli.command.axon.store;

import banli.wire.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from the database what other processes have recorded, on a connection of its own, and comes back when that is lost. */
final class WakeListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WakeListener.class);
    private static final int LISTEN_MILLIS = 500;

    private final Database database;
    private final Wakes wakes;
    private final Thread thread;
    private volatile boolean open = true;

    WakeListener(Database database, Wakes wakes) {
        this.database = database;
        this.wakes = wakes;
        thread = Thread.ofPlatform().daemon().name("ledger-listener").start(this::run);
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
                            "The listener lost the database ({}), coming back",
                            lost.getClass().getSimpleName());
                    told = true;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + GroupInsert.CHANNEL);
            // What came while nobody listened.
            try (var head = statement.executeQuery("select next_index - 1 from ledger.head")) {
                head.next();
                wakes.reached(head.getLong(1));
            }
        }
        var notified = connection.unwrap(PGConnection.class);
        while (open) {
            PGNotification[] heard = notified.getNotifications(LISTEN_MILLIS);
            if (heard != null && heard.length > 0) {
                wakes.reached(Long.parseLong(heard[heard.length - 1].getParameter()));
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
}
