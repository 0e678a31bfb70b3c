package banli.query.rebuild;

import banli.language.word.screens.Certificate;
import banli.query.feed.FactFeed;
import banli.query.rebuild.Watch.Point;
import banli.query.screen.FoldVersions;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import banli.query.screen.version.MomentViews;
import banli.query.seal.SealedLedger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * 重建。 Folds all facts anew beside the living screens, in one pass, while these go on; compares both as of one fact; and
 * has the new tables take the place of the old ones in one transaction, with precisely the facts that the old ones had read.
 */
@Component
public class Rebuild {
    /** Shorter than the database waits before it looks for a deadlock: a rebuild gives way, never a reader. */
    private static final int LOCK_MILLIS = 200;
    /** The database's own cleaning yields to one who has waited for a second, when deadlocks are looked for too. */
    private static final int PATIENT_MILLIS = 1_500;

    private static final int PATIENT_EACH = 10;

    private static final int TRIES = 200;
    private static final long BETWEEN_NANOS = 50_000_000;
    /** A lock that could not be had in time, and one that would have been waited for in a circle. */
    private static final Set<String> HELD = Set.of("55P03", "40P01");

    private final List<Screen<?>> screens;
    private final Folding folding;
    private final FactFeed feed;
    private final ScreensPosition position;
    private final FoldVersions versions;
    private final DataSource database;
    private final ShadowSchema beside;
    private final SealedLedger ledger;

    Rebuild(
            List<Screen<?>> screens,
            Folding folding,
            FactFeed feed,
            ScreensPosition position,
            FoldVersions versions,
            DataSource database,
            SealedLedger ledger,
            MomentViews views) {
        this.ledger = ledger;
        this.screens = screens;
        this.folding = folding;
        this.feed = feed;
        this.position = position;
        this.versions = versions;
        this.database = database;
        this.beside = new ShadowSchema(screens, views);
    }

    /** 核对。 Compares the screens with a fold of their facts and changes nothing. */
    public Certificate check(Watch watch) {
        return work(watch, false);
    }

    /** 核对。 As {@link #check(Watch)}, unwatched. */
    public Certificate check() {
        return check(Watch.NONE);
    }

    /**
     * 重建并换上。 Rebuilds the screens and puts what was rebuilt in their place.
     *
     * @return what both were before they changed places
     */
    public Certificate rebuild(Watch watch) {
        return work(watch, true);
    }

    /** Another one at work is told by {@link Busy}. */
    RebuildLock take() {
        try {
            return RebuildLock.of(database);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private Certificate work(Watch watch, boolean swaps) {
        try (RebuildLock taken = take()) {
            return work(taken, watch, swaps);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    Certificate work(RebuildLock taken, Watch watch, boolean swaps) {
        try {
            return taken.alone(connection -> {
                try {
                    watch.at(Point.TAKEN);
                    if (swaps) {
                        // What was changed behind the program's back must not become what people see.
                        ledger.requireUnchanged();
                    }
                    return work(connection, watch, swaps);
                } finally {
                    connection.rollback();
                    beside.drop(connection);
                    connection.commit();
                }
            });
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private Certificate work(Connection connection, Watch watch, boolean swaps) throws SQLException {
        long folded = fold(connection, watch);
        Certificate certificate = compare(connection, folded, swaps);
        watch.at(Point.COMPARED);
        if (swaps) {
            swap(connection, certificate.position(), watch);
            watch.at(Point.SWAPPED);
        }
        return certificate;
    }

    private static IllegalStateException failed(SQLException failed) {
        return new IllegalStateException("the screens could not be rebuilt, SQL state " + failed.getSQLState(), failed);
    }

    private long fold(Connection connection, Watch watch) throws SQLException {
        beside.make(connection);
        connection.commit();
        watch.at(Point.MADE);
        long until = position.now();
        // The first facts may take long to come, and whoever keeps a transaction open meanwhile is put out.
        connection.commit();
        watch.folded(0, until + 1);
        folding.fold(
                connection,
                ShadowSchema.SCHEMA,
                reader -> feed.byStream(until, stream -> {
                    watch.at(Point.FOLDING);
                    reader.accept(stream);
                    watch.folded(stream.size(), until + 1);
                }));
        reached(connection, "insert into " + ShadowSchema.SCHEMA + ".position (position) values (" + until + ")");
        connection.commit();
        watch.at(Point.FOLDED);
        beside.complete(connection);
        connection.commit();
        watch.at(Point.INDEXED);
        return until;
    }

    /** In one snapshot: both stand at the fact that the living screens have read there. */
    private Certificate compare(Connection connection, long folded, boolean keeps) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            long until = position.now();
            catchUp(connection, folded, until);
            Certificate certificate = Comparison.of(connection, screens, until);
            if (keeps) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return certificate;
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** Whoever reads the living screens, or cleans up after them, is waited for without keeping others out meanwhile. */
    private void swap(Connection connection, long folded, Watch watch) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                swapNow(connection, folded, watch, tries % PATIENT_EACH == 0 ? PATIENT_MILLIS : LOCK_MILLIS);
                return;
            } catch (SQLException held) {
                connection.rollback();
                if (!HELD.contains(held.getSQLState()) || tries == TRIES) {
                    throw held;
                }
                watch.waiting();
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        }
    }

    private void swapNow(Connection connection, long folded, Watch watch, int millis) throws SQLException {
        beside.alone(connection, millis);
        watch.at(Point.ALONE);
        catchUp(connection, folded, position.now());
        try (Statement statement = connection.createStatement()) {
            statement.execute("update " + ShadowSchema.SCHEMA + ".unreadable_fact b set since = l.since"
                    + " from screen.unreadable_fact l where l.screen = b.screen and l.stream = b.stream"
                    + " and l.fact_position = b.fact_position");
        }
        watch.at(Point.CAUGHT_UP);
        beside.takePlace(connection);
        versions.current();
        watch.at(Point.MOVED);
        connection.commit();
    }

    private void catchUp(Connection connection, long from, long until) throws SQLException {
        if (until > from) {
            Set<String> streams = new HashSet<>();
            feed.each(from + 1, until, fact -> streams.add(fact.stream()));
            folding.again(connection, ShadowSchema.SCHEMA, feed, streams, until);
            reached(connection, "update " + ShadowSchema.SCHEMA + ".position set position = " + until);
        }
    }

    private static void reached(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
