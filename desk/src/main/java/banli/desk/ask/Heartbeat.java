package banli.desk.ask;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * 线路。 Whether anything comes back from the other end: the server between the processes, or the process that decides. While somebody waits, it is asked a small thing: as
 * long as that is answered, an answer that takes long may take long; when it is not, nobody is kept waiting, until it is. It
 * counts ticks and not the time, so that a pause of this process is not taken for silence at the other end.
 */
final class Heartbeat {
    /** How many ticks may pass without an answer. */
    static final int PATIENCE = 4;

    private final Supplier<CompletableFuture<?>> question;
    private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
    private CompletableFuture<?> asked;
    private int grace;
    private int ticks;
    private volatile boolean silent;

    /** Asks this; any answer to it will do, one that tells of a failure too. */
    Heartbeat(Supplier<CompletableFuture<?>> question) {
        this(question, 0);
    }

    /** Asks only after so many ticks: most answers come before. */
    Heartbeat(Supplier<CompletableFuture<?>> question, int grace) {
        this.question = question;
        this.grace = grace;
    }

    /** The same answer, which fails when the line falls silent before it comes. What was sent may arrive all the same. */
    <A> CompletableFuture<A> whileItSpeaks(CompletableFuture<A> answer) {
        waiting.add(answer);
        answer.whenComplete((_, _) -> waiting.remove(answer));
        return answer;
    }

    /** Whether nothing comes back now. */
    boolean isSilent() {
        return silent;
    }

    /** Listens, and asks when it is of concern to somebody. */
    synchronized void tick() {
        if (asked != null && !asked.isDone()) {
            ticks++;
            if (ticks % PATIENCE == 0) {
                silent = true;
                ask();
            }
        } else if (grace > 0) {
            grace--;
        } else if (!waiting.isEmpty() || silent) {
            ask();
        }
        if (silent) {
            waiting.forEach(answer -> answer.completeExceptionally(new TimeoutException()));
        }
    }

    private void ask() {
        ticks = 0;
        CompletableFuture<?> next = question.get();
        asked = next;
        // Whichever of several askings is answered, the line speaks again.
        next.whenComplete((_, _) -> silent = false);
    }
}
