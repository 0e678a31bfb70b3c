package banli.wire.bus;

import banli.language.act.LedgerRule;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.wire.LedgerUnavailable;
import banli.wire.OutcomeUnknown;
import banli.wire.TooLarge;
import io.grpc.StatusRuntimeException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.EventPublicationFailedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;

/**
 * 动作或提问遇到的障碍。 What, other than a rule, stands in the way of an act or a question. It is told of an exception where
 * it was thrown, and crosses any bus as a {@link Refused}, since Axon Server carries no exception's type.
 */
public enum Obstacle {
    /** Another act on the same stream came first, twice. */
    CONFLICT(Refused.Code.CONFLICT, LedgerRule.CONFLICT),
    /** Nothing is recorded under this key. */
    UNKNOWN(Refused.Code.UNKNOWN, LedgerRule.UNKNOWN),
    /** Larger than can be carried. */
    TOO_LARGE(Refused.Code.FIELD, LedgerRule.TOO_LARGE),
    /** The connection broke while the facts were being committed. */
    UNCERTAIN(Refused.Code.UNAVAILABLE, LedgerRule.UNCERTAIN),
    /** The ledger, or whoever answers, can't be reached for the moment. */
    AWAY(Refused.Code.UNAVAILABLE, LedgerRule.AWAY);

    private static final int DEEPEST = 20;
    private static final String TOO_LARGE_WORDS = new TooLarge().getMessage();

    private final Refused.Code code;
    private final LedgerRule rule;

    Obstacle(Refused.Code code, LedgerRule rule) {
        this.code = code;
        this.rule = rule;
    }

    /** Its family. */
    public Refused.Code code() {
        return code;
    }

    /** What to tell the person. */
    public Text sentence() {
        return rule.sentence();
    }

    /** Whether that is a sentence to whoever acts, of keys and of what was recorded. */
    public static boolean isOfActs(Text sentence) {
        return sentence.equals(UNCERTAIN.sentence()) || sentence.equals(AWAY.sentence());
    }

    /** As it crosses a bus. */
    public Refused refused() {
        return rule.refused(code, rule.sentence());
    }

    /** The obstacle that such a refusal is, empty when rules or fields are in the way. */
    public static Optional<Obstacle> of(Refused refused) {
        return Arrays.stream(values())
                .filter(one -> refused.rules() != null
                        && refused.rules().stream()
                                .anyMatch(unmet -> unmet.rule().equals(one.rule.id())))
                .findFirst();
    }

    /** What stands behind an exception of buses, store or network; empty when it is a refusal or a fault of the program. */
    public static Optional<Obstacle> behind(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable next = thrown; next != null && chain.size() < DEEPEST; next = next.getCause()) {
            chain.add(next);
        }
        // The store's "outcome unknown" may be wrapped in what looks like an absence: the graver comes first.
        return chain.stream()
                .flatMap(one -> told(one).stream())
                .findFirst()
                .or(() ->
                        chain.stream().filter(Obstacle::isTooLarge).findFirst().map(_ -> TOO_LARGE))
                .or(() -> first(chain, ConcurrencyException.class).map(_ -> CONFLICT))
                .or(() -> first(chain, AggregateNotFoundException.class).map(_ -> UNKNOWN))
                .or(() -> first(chain, OutcomeUnknown.class).map(_ -> UNCERTAIN))
                .or(() -> chain.stream().filter(Obstacle::isAbsence).findFirst().map(_ -> AWAY));
    }

    private static Optional<Obstacle> told(Throwable thrown) {
        return thrown instanceof HandlerExecutionException handled
                        && handled.getDetails().orElse(null) instanceof Refused refused
                ? of(refused)
                : Optional.empty();
    }

    /** Far from where it was thrown only its words are left. */
    private static boolean isTooLarge(Throwable thrown) {
        return thrown instanceof TooLarge
                || thrown.getMessage() != null && thrown.getMessage().contains(TOO_LARGE_WORDS);
    }

    private static boolean isAbsence(Throwable thrown) {
        return thrown instanceof LedgerUnavailable
                || thrown instanceof EventStoreException
                || thrown instanceof NoHandlerForCommandException
                || thrown instanceof NoHandlerForQueryException
                || thrown instanceof CommandDispatchException
                || thrown instanceof AxonServerException
                || thrown instanceof AxonServerQueryDispatchException
                || thrown instanceof EventPublicationFailedException
                || thrown instanceof StatusRuntimeException
                || thrown instanceof TimeoutException
                || thrown instanceof ConnectException
                || thrown instanceof SQLTransientException
                || thrown instanceof SQLException sql && connectionLost(sql.getSQLState());
    }

    /** Classes 08 (connection), 53 (resources) and 57 (operator) of the SQL states of PostgreSQL. */
    private static boolean connectionLost(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }

    private static Optional<Throwable> first(List<Throwable> chain, Class<?> type) {
        return chain.stream().filter(type::isInstance).findFirst();
    }
}
