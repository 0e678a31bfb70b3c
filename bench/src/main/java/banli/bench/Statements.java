package banli.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 语句计数。 Counts what this process has the database execute, BEGIN and COMMIT too, by the driver's own log. */
public final class Statements extends Handler {
    // Held here: the log manager keeps loggers by weak reference, and would forget the handler.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger executed = new AtomicInteger();

    private Statements() {
        setLevel(Level.ALL);
    }

    /** 最少一次的条数。 The fewest statements of several runs: what processors ask meanwhile is not the question's. */
    public static int fewest(int runs, Callable<?> question) throws Exception {
        Statements statements = new Statements();
        Level before = DRIVER.getLevel();
        DRIVER.addHandler(statements);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            int fewest = Integer.MAX_VALUE;
            for (int run = 0; run < runs; run++) {
                statements.executed.set(0);
                question.call();
                fewest = Math.min(fewest, statements.executed.get());
            }
            return fewest;
        } finally {
            DRIVER.removeHandler(statements);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(before);
        }
    }

    /** 事务本身的条数。 How many a transaction for reading costs beside what is asked in it. */
    public static int ofTransaction(House house) throws Exception {
        TransactionTemplate reading = new TransactionTemplate(house.part(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        JdbcClient database = house.part(JdbcClient.class);
        return fewest(
                        7,
                        () -> reading.execute(_ ->
                                database.sql("select 1").query(Integer.class).single()))
                - 1;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getMessage().startsWith(" FE=> Execute(")) {
            executed.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
