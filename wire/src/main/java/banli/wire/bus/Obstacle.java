package banli.wire.bus;

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
import java.util.Locale;
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
    CONFLICT(
            Refused.Code.CONFLICT,
            new Text(
                    "别人刚刚在同一案件上办理了另一动作，请刷新后再办。",
                    "Someone else has just acted on the same case. Look again, then act.")),
    /** Nothing is recorded under this key. */
    UNKNOWN(Refused.Code.UNKNOWN, new Text("没有这个案件，请核对案件键。", "There is no such case. Check its key.")),
    /** Larger than can be carried. */
    TOO_LARGE(
            Refused.Code.FIELD,
            new Text(
                    "内容超过 4 MiB，没有发出，什么都没有改动。请缩短内容，或缩小查询的范围。",
                    "This is larger than 4 MiB; it was not sent, and nothing was changed. Shorten it, or ask for less.")),
    /** The connection broke while the facts were being committed. */
    UNCERTAIN(
            Refused.Code.UNAVAILABLE,
            new Text(
                    "记录途中与账本的连接中断，不能确定是否已记录。请用同一个幂等键（Idempotency-Key）重试即可确认，不会重复记录。",
                    "The connection to the ledger broke while it recorded, so the outcome is unknown. Send it again with the same Idempotency-Key to learn it: nothing is recorded twice.")),
    /** The ledger, or whoever answers, can't be reached for the moment. */
    AWAY(
            Refused.Code.UNAVAILABLE,
            new Text(
                    "账本暂时没有回应。请稍候用同一个幂等键（Idempotency-Key）重试，不会重复记录。",
                    "The ledger doesn't answer for the moment. Try again with the same Idempotency-Key: nothing is recorded twice."));

    private static final int DEEPEST = 20;
    private static final String TOO_LARGE_WORDS = new TooLarge().getMessage();

    private final Refused.Code code;
    private final Text sentence;

    Obstacle(Refused.Code code, Text sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Its family. */
    public Refused.Code code() {
        return code;
    }

    /** What to tell the person. */
    public Text sentence() {
        return sentence;
    }

    /** Whether that is a sentence to whoever acts, of keys and of what was recorded. */
    public static boolean isOfActs(Text sentence) {
        return sentence.equals(UNCERTAIN.sentence) || sentence.equals(AWAY.sentence);
    }

    /** As it crosses a bus. */
    public Refused refused() {
        return Refused.of(code, id(), sentence, sentence);
    }

    /** The obstacle that such a refusal is, empty when rules or fields are in the way. */
    public static Optional<Obstacle> of(Refused refused) {
        return Arrays.stream(values())
                .filter(one -> refused.rules() != null
                        && refused.rules().stream().anyMatch(rule -> rule.rule().equals(one.id())))
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

    private String id() {
        return "ledger-" + name().toLowerCase(Locale.ROOT);
    }
}
