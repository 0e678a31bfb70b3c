package banli.wire;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * 有人看着的连接池。 A pool whose questions never hang with the database: when one has waited for a second, the database is asked on
 * another connection whether it is there, and when it says nothing for two more, the questions' connections are given up. A
 * question that is merely slow goes on.
 */
public final class WatchedPool extends HikariDataSource {
    /** 正在提问。 Bound while a question is answered: connections lent meanwhile are the question's. */
    public static final ScopedValue<Boolean> ASKING = ScopedValue.newInstance();

    private static final long TICK_MILLIS = 250;
    private static final long SUSPICIOUS_NANOS = 1_000_000_000L;
    private static final int SILENT_MILLIS = 2_000;

    private final Database database;
    private final Queue<Lent> lent = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("banli-pulse").factory());
    private Connection own;

    WatchedPool(HikariConfig config, Database database) {
        super(config);
        this.database = database;
        clockwork.scheduleWithFixedDelay(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        if (ASKING.isBound()) {
            lent.add(new Lent(connection, System.nanoTime()));
        }
        return connection;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        super.close();
    }

    private void look() {
        try {
            lent.removeIf(Lent::isBack);
            long now = System.nanoTime();
            if (lent.stream().anyMatch(one -> now - one.since > SUSPICIOUS_NANOS) && !answers()) {
                lent.forEach(Lent::giveUp);
            }
        } catch (RuntimeException failed) {
            // The next look is soon; without it questions would hang, and nothing else is lost.
            lent.removeIf(Lent::isBack);
        }
    }

    private boolean answers() {
        try {
            if (own == null) {
                own = database.connect(Database.QUICK_SECONDS);
                own.setNetworkTimeout(Runnable::run, SILENT_MILLIS);
            }
            try (Statement there = own.createStatement()) {
                there.execute("select 1");
            }
            return true;
        } catch (SQLException silent) {
            Connection gone = own;
            own = null;
            Lent.giveUp(gone);
            return false;
        }
    }

    private record Lent(Connection connection, long since) {
        boolean isBack() {
            try {
                return connection.isClosed();
            } catch (SQLException gone) {
                return true;
            }
        }

        void giveUp() {
            giveUp(connection);
        }

        static void giveUp(Connection connection) {
            try {
                if (connection != null && !connection.isClosed()) {
                    connection.abort(Runnable::run);
                }
            } catch (SQLException gone) {
                // That is what was wanted.
            }
        }
    }
}
