package banli.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 独占。 The one connection of a rebuild. While it is open no other rebuild can begin, in any process. While it works all that
 * its thread asks of the database goes over it: a rebuild that keeps everybody out needs nothing that others hold.
 */
final class RebuildLock implements AutoCloseable {
    private static final long LOCK = 0x62616e6c69L;

    private static final int TRIES = 20;
    private static final long BETWEEN_NANOS = 50_000_000;

    /** Asks the database whether somebody has it now. */
    static final String HELD = "select exists (select 1 from pg_locks where locktype = 'advisory' and granted"
            + " and objsubid = 1 and database = (select oid from pg_database where datname = current_database())"
            + " and classid = " + (LOCK >> 32) + " and objid = " + (LOCK & 0xffffffffL) + ")";

    private final DataSource database;
    private final Connection connection;

    private RebuildLock(DataSource database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Takes it.
     *
     * @throws Busy when another has it
     */
    static RebuildLock of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            // One that has just said that it is done may still hold it.
            for (int tries = 1; !taken(statement); tries++) {
                if (tries == TRIES) {
                    throw new Busy();
                }
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        return new RebuildLock(database, connection);
    }

    private static boolean taken(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** Does a work in which all that this thread asks of the database goes over this connection, as in a transaction. */
    <T> T alone(Work<T> work) throws SQLException {
        TransactionSynchronizationManager.bindResource(database, new ConnectionHolder(connection, true));
        try {
            connection.setAutoCommit(false);
            return work.on(connection);
        } finally {
            TransactionSynchronizationManager.unbindResource(database);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    /** 工作。 What is done on the connection. */
    @FunctionalInterface
    interface Work<T> {
        /** On this connection. */
        T on(Connection connection) throws SQLException;
    }
}
