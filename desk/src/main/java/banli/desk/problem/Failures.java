package banli.desk.problem;

import banli.language.word.Refused;
import banli.wire.LedgerUnavailable;
import banli.wire.OutcomeUnknown;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;

/** 失败的原因。 What stands behind an exception of the buses: a refusal, a conflict, an absence, or a fault. */
public final class Failures {
    private static final int DEEPEST = 20;

    private Failures() {}

    /** The problem to tell; empty when it is a fault of the program. */
    public static Optional<Problem> told(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return first(chain, Failures::refusal)
                .or(() -> first(chain, Failures::conflict))
                .or(() -> first(chain, Failures::unknown))
                .or(() -> first(chain, Failures::uncertain))
                .or(() -> first(chain, Failures::away));
    }

    private static Problem refusal(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        return thrown instanceof HandlerExecutionException handled
                        && handled.getDetails().orElse(null) instanceof Refused refused
                ? Problem.refused(refused)
                : null;
    }

    private static Problem conflict(Throwable thrown) {
        return thrown instanceof ConcurrencyException
                ? Problem.of(
                        ProblemKind.CONFLICT,
                        "别人刚刚在同一案件上办理了另一动作，请刷新后再办。",
                        "Someone else has just acted on the same case. Look again, then act.")
                : null;
    }

    private static Problem unknown(Throwable thrown) {
        return thrown instanceof AggregateNotFoundException ? unknownCase() : null;
    }

    /** No case has this key. */
    public static Problem unknownCase() {
        return Problem.of(ProblemKind.UNKNOWN, "没有这个案件，请核对案件键。", "There is no such case. Check its key.");
    }

    private static Problem uncertain(Throwable thrown) {
        return thrown instanceof OutcomeUnknown
                ? Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "记录途中与账本的连接中断，不能确定是否已记录。请用同一个幂等键（Idempotency-Key）重试即可确认，不会重复记录。",
                        "The connection to the ledger broke while it recorded, so the outcome is unknown. Send it again with the same Idempotency-Key to learn it: nothing is recorded twice.")
                : null;
    }

    private static Problem away(Throwable thrown) {
        boolean away = thrown instanceof LedgerUnavailable
                || thrown instanceof EventStoreException
                || thrown instanceof NoHandlerForCommandException
                || thrown instanceof NoHandlerForQueryException
                || thrown instanceof CommandDispatchException
                || thrown instanceof TimeoutException
                || thrown instanceof ConnectException
                || thrown instanceof SQLTransientException
                || thrown instanceof SQLException sql && connectionLost(sql.getSQLState());
        return away
                ? Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "账本暂时没有回应。请稍候用同一个幂等键（Idempotency-Key）重试，不会重复记录。",
                        "The ledger doesn't answer for the moment. Try again with the same Idempotency-Key: nothing is recorded twice.")
                : null;
    }

    /** Classes 08 (connection), 53 (resources) and 57 (operator) of the SQL states of PostgreSQL. */
    private static boolean connectionLost(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }

    private static Optional<Problem> first(List<Throwable> chain, Function<Throwable, Problem> reading) {
        return chain.stream().map(reading).filter(found -> found != null).findFirst();
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable next = thrown; next != null && chain.size() < DEEPEST; next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }
}
