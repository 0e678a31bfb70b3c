package banli.query.past;

import banli.language.word.AsOf;
import banli.query.screen.Screen;
import banli.query.screen.Standpoint;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 各个过去。 Keeps the moments asked for last, each in a schema of its own, and answers questions in them. A moment is folded
 * once, however many ask for it at a time, and few are folded at once.
 */
@Component
public class Pasts {
    private static final int KEPT = 8;
    private static final int KEPT_PARTS = 16;

    /** All cases of a past day are folded for two askers at once, parts of one for so many. */
    private static final int AT_ONCE = 2;

    private static final int PARTS_AT_ONCE = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final List<Screen<?>> screens;
    private final Told told;
    private final Moments moments;
    private final DataSource database;
    private final JdbcClient client;
    private final TransactionTemplate reading;
    private final Kept whole;
    private final Kept parts;
    private final Turns wholeTurns = new Turns(AT_ONCE, LONGEST_WAIT);
    private final Turns partTurns = new Turns(PARTS_AT_ONCE, LONGEST_WAIT);

    Pasts(
            List<Screen<?>> screens,
            Told told,
            Moments moments,
            DataSource database,
            JdbcClient client,
            PlatformTransactionManager transactions) {
        this.screens = screens;
        this.told = told;
        this.moments = moments;
        this.database = database;
        this.client = client;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        String process = "past_" + UUID.randomUUID().toString().substring(0, 8) + "_";
        whole = new Kept(process, KEPT);
        parts = new Kept(process + "part_", KEPT_PARTS);
    }

    /**
     * 在某时刻回答。 Runs {@code answer} with every screen's tables as of that moment.
     *
     * @param question what is asked: the tables hold what answers it, and need not hold more
     */
    public <T> T at(AsOf asked, Object question, Callable<T> answer) throws Exception {
        Moment moment = moments.find(asked);
        Scope scope = Scope.of(moment, asked, question);
        if (scope.asKnownNow()) {
            return read("screen", scope, answer);
        }
        boolean all = scope.of() == Scope.Of.EVERYTHING;
        PastSchema schema = readable(all ? whole : parts, all ? wholeTurns : partTurns, scope);
        try {
            return read(schema.name(), scope, answer);
        } finally {
            schema.lock().readLock().unlock();
        }
    }

    /** The schema that holds it, locked for reading. One that is being filled is waited for; another is filled in turn. */
    private PastSchema readable(Kept kept, Turns turns, Scope scope) throws SQLException {
        PastSchema there = kept.holding(scope);
        if (there != null) {
            turns.take(there.lock().readLock());
            if (there.holds(scope)) {
                return there;
            }
            there.lock().readLock().unlock();
        }
        turns.take();
        try {
            PastSchema schema = kept.schemaOf(scope);
            turns.take(schema.lock().writeLock());
            try {
                fill(schema, scope);
                // Before the other is let go: nobody takes it in between.
                schema.lock().readLock().lock();
            } finally {
                schema.lock().writeLock().unlock();
            }
            return schema;
        } finally {
            turns.done();
        }
    }

    private <T> T read(String schema, Scope scope, Callable<T> answer) throws Exception {
        Moment moment = scope.moment();
        Standpoint here =
                new Standpoint(moment.clock(), moment.today(), moment.position(), scope.of() == Scope.Of.FIGURES);
        return ScopedValue.where(Standpoint.CURRENT, here)
                .call(() -> reading.execute(_ -> {
                    client.sql("set local search_path to " + schema).update();
                    try {
                        return answer.call();
                    } catch (RuntimeException failed) {
                        throw failed;
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    private void fill(PastSchema schema, Scope scope) throws SQLException {
        if (schema.holds(scope)) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                schema.fill(connection, screens, told, scope);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Another process can't use what this one made. */
    @PreDestroy
    void drop() {
        for (Kept kept : List.of(whole, parts)) {
            kept.names()
                    .forEach(name -> client.sql("drop schema if exists " + name + " cascade")
                            .update());
        }
    }
}
