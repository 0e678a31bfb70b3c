package banli.desk.problem;

import banli.language.word.Refused;
import banli.wire.bus.Obstacle;
import java.util.Optional;
import org.axonframework.messaging.HandlerExecutionException;

/** 失败的原因。 What stands behind an exception of the buses: a refusal, a conflict, an absence, or a fault. */
public final class Failures {
    private static final int DEEPEST = 20;

    private Failures() {}

    /** The problem to tell; empty when it is a fault of the program. */
    public static Optional<Problem> told(Throwable thrown) {
        return refusal(thrown).or(() -> Obstacle.behind(thrown).map(Failures::problem));
    }

    /** As {@link #told}, of something that was only looked up: it has no key, and nothing to be in doubt of. */
    public static Optional<Problem> toldOfQuestion(Throwable thrown) {
        return told(thrown)
                .map(problem -> problem.kind() == ProblemKind.UNAVAILABLE && Obstacle.isOfActs(problem.detail())
                        ? Problem.of(
                                ProblemKind.UNAVAILABLE,
                                "账本暂时没有回应，请过几秒再看。",
                                "This can't be looked up just now: the ledger doesn't answer. Look again in a few seconds.")
                        : problem);
    }

    /** No case has this key. */
    public static Problem unknownCase() {
        return problem(Obstacle.UNKNOWN);
    }

    private static Optional<Problem> refusal(Throwable thrown) {
        Throwable next = thrown;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            if (next instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (next instanceof HandlerExecutionException handled
                    && handled.getDetails().orElse(null) instanceof Refused refused) {
                return Optional.of(
                        Obstacle.of(refused).map(Failures::problem).orElseGet(() -> Problem.refused(refused)));
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    private static Problem problem(Obstacle obstacle) {
        ProblemKind kind = switch (obstacle) {
            case CONFLICT -> ProblemKind.CONFLICT;
            case UNKNOWN -> ProblemKind.UNKNOWN;
            case TOO_LARGE -> ProblemKind.FIELD;
            case UNCERTAIN, AWAY -> ProblemKind.UNAVAILABLE;
        };
        return Problem.of(kind, obstacle.sentence().zh(), obstacle.sentence().en());
    }
}
