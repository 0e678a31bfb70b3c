package banli.desk.ask;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * 再问一次。 A question without an answer for a while is asked once more: of several processes that answer, one may hang without
 * being gone yet, and Axon Server hands each asking to the next. The first answer counts; it has failed when no asking is left
 * that could still be answered.
 */
final class HedgedQuery<A> {
    private final Supplier<CompletableFuture<A>> question;
    private final CompletableFuture<A> answer = new CompletableFuture<>();
    private final AtomicInteger open = new AtomicInteger(1);

    private HedgedQuery(Supplier<CompletableFuture<A>> question) {
        this.question = question;
    }

    /**
     * Asks now, and again when the time has come without an answer.
     *
     * @param later runs what it is given after that while
     */
    static <A> CompletableFuture<A> of(Supplier<CompletableFuture<A>> question, Executor later) {
        HedgedQuery<A> asking = new HedgedQuery<>(question);
        asking.ask();
        if (!asking.answer.isDone()) {
            later.execute(asking::again);
        }
        return asking.answer;
    }

    private void again() {
        // Not when the first has failed: that is an answer too.
        if (!answer.isDone() && open.updateAndGet(askings -> askings == 0 ? 0 : askings + 1) > 0) {
            ask();
        }
    }

    private void ask() {
        CompletableFuture<A> asked;
        try {
            asked = question.get();
        } catch (RuntimeException notSent) {
            asked = CompletableFuture.failedFuture(notSent);
        }
        CompletableFuture<A> sent = asked;
        sent.whenComplete((given, failed) -> {
            if (failed == null) {
                answer.complete(given);
            } else if (open.decrementAndGet() == 0) {
                answer.completeExceptionally(failed);
            }
        });
        answer.whenComplete((_, _) -> sent.cancel(true));
    }
}
