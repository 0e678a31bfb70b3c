package banli.query.past;

import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.query.screen.Screen;
import banli.query.screen.Standpoint;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
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
 * once, however many ask for it at a time.
 */
@Component
public class Pasts {
    private static final int KEPT = 8;
    private static final int KEPT_OF_CASES = 16;

    private final List<Screen<?>> screens;
    private final Told told;
    private final Moments moments;
    private final DataSource database;
    private final JdbcClient client;
    private final TransactionTemplate reading;
    private final Kept whole;
    private final Kept ofCases;

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
        ofCases = new Kept(process + "case_", KEPT_OF_CASES);
    }

    /**
     * 在某时刻回答。 Runs {@code answer} with every screen's tables as of that moment.
     *
     * @param only the case that is asked about: the tables then hold it and what it mentions, nothing else; null for all
     */
    public <T> T at(AsOf asked, CaseId only, Callable<T> answer) throws Exception {
        Moment moment = moments.find(asked);
        Scope scope = new Scope(moment, only);
        Kept kept = only == null ? whole : ofCases;
        while (true) {
            PastSchema schema = kept.schemaOf(scope);
            fill(schema, scope);
            schema.lock().readLock().lock();
            try {
                // Between filling and reading another moment may have taken it.
                if (schema.holds(scope)) {
                    return read(schema, moment, answer);
                }
            } finally {
                schema.lock().readLock().unlock();
            }
        }
    }

    private <T> T read(PastSchema schema, Moment moment, Callable<T> answer) throws Exception {
        return ScopedValue.where(Standpoint.CURRENT, new Standpoint(moment.clock(), moment.today(), moment.position()))
                .call(() -> reading.execute(_ -> {
                    client.sql("set local search_path to " + schema.name()).update();
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
        schema.lock().readLock().lock();
        boolean there = schema.holds(scope);
        schema.lock().readLock().unlock();
        if (there) {
            return;
        }
        schema.lock().writeLock().lock();
        try (Connection connection = database.getConnection()) {
            if (!schema.holds(scope)) {
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
        } finally {
            schema.lock().writeLock().unlock();
        }
    }

    /** Another process can't use what this one made. */
    @PreDestroy
    void drop() {
        for (Kept kept : List.of(whole, ofCases)) {
            kept.names()
                    .forEach(name -> client.sql("drop schema if exists " + name + " cascade")
                            .update());
        }
    }
}
