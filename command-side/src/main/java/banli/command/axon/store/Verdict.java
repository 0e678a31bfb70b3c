package banli.command.axon.store;

import banli.wire.LedgerUnavailable;
import banli.wire.OutcomeUnknown;
import java.sql.SQLException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What became of an append. Only UNKNOWN leaves open whether the facts were recorded. */
enum Verdict {
    RECORDED,
    CONFLICT,
    KEY_TAKEN,
    REFUSED,
    UNAVAILABLE,
    UNKNOWN;

    /** The verdict on one append that failed alone, on a connection that still lives. */
    static Verdict of(SQLException failure) {
        String state = failure.getSQLState();
        if (LedgerStorageEngine.CONFLICTS.isDuplicateKeyViolation(failure) || AppendCondition.MOVED_ON.equals(state)) {
            return CONFLICT;
        }
        if (OneKeyOneAct.STATE.equals(state)) {
            return KEY_TAKEN;
        }
        return isInTheData(state) ? REFUSED : UNAVAILABLE;
    }

    /** Bad data, a broken constraint, a limit: another append of the same group need not suffer from it. */
    static boolean isInTheData(String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /**
     * Throws on the sender's thread what its append came to. The driver's exception is not passed on: it may quote what
     * it failed to write.
     */
    void orThrow(StoredFact first) {
        switch (this) {
            case RECORDED -> {}
            case CONFLICT ->
                throw new ConcurrencyException("有人先一步记录了 " + first + "。 Somebody else recorded " + first + " first.");
            case KEY_TAKEN ->
                throw new CommandExecutionException("refused: one-key-one-act", null, OneKeyOneAct.refused());
            case REFUSED ->
                throw new EventStoreException(
                        "数据库不接受 " + first + " 的内容。 The database refuses the content of " + first + ".");
            case UNAVAILABLE -> throw new LedgerUnavailable();
            case UNKNOWN -> throw new OutcomeUnknown();
        }
    }
}
