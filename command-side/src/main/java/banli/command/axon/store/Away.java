package banli.command.axon.store;

import java.sql.SQLException;
import java.util.function.Supplier;

import banli.wire.LedgerUnavailable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Tells a lost database from other failures of a load. */
final class Away {

    private Away() {
    }

    static <T> T translate(Supplier<T> load) {
        try {
            return load.get();
        } catch (EventStoreException failed) {
            if (failed.getCause() instanceof SQLException sql && isLost(sql.getSQLState())) {
                throw new LedgerUnavailable();
            }
            throw failed;
        }
    }

    /** 08: connection; 57P: the server goes down or comes up; 53: no room; 55P03, 57014: waited too long. */
    private static boolean isLost(String state) {
        return state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || state.startsWith("55");
    }
}
