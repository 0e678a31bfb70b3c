package banli.command.axon.store;

import banli.wire.LedgerUnavailable;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Tells a lost database from other failures of a load. */
final class StoreErrors {

    private StoreErrors() {}

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
        return state == null || List.of("08", "57", "53", "55").contains(state.substring(0, 2));
    }
}
