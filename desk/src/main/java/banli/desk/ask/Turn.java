package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 排队。 Questions wait their turn: no more of them at once than the database has connections to spare, in the order they came,
 * and not for ever. A crowd is answered one after another instead of half of it being turned away.
 */
@Component
public class Turn {
    private final Semaphore places;
    private final Duration patience;

    Turn(
            @Value("${banli.desk.questions-at-once:12}") int most,
            @Value("${banli.desk.question-waits:8s}") Duration patience) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    /** @throws Problem when it did not come in time */
    <A> A take(Supplier<A> question) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "此刻查询的人太多，请过几秒再看。",
                        "Too many are looking things up just now. Look again in a few seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemKind.UNAVAILABLE);
        }
        try {
            return question.get();
        } finally {
            places.release();
        }
    }
}
