package banli.command.axon.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Facts of one sender that are recorded together or not at all, on what streams they were decided, and the wait for the verdict. */
final class Append {

    private static final long QUEUED_MILLIS = 2_000;
    // More than the server's own limit on a statement: the answer nearly always comes first.
    private static final long WRITING_MILLIS = 15_000;

    private final List<StoredFact> facts;
    private final Map<String, Long> decidedOn;
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    private final AtomicBoolean claimed = new AtomicBoolean();

    Append(List<StoredFact> facts, Map<String, Long> decidedOn) {
        this.facts = List.copyOf(facts);
        this.decidedOn = Map.copyOf(decidedOn);
    }

    List<StoredFact> facts() {
        return facts;
    }

    /** The last sequences of other streams, on which these facts stand or fall. */
    Map<String, Long> decidedOn() {
        return decidedOn;
    }

    /** The writer takes it, or the sender takes it back: whoever comes first. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void answer(Verdict outcome) {
        verdict.complete(outcome);
    }

    boolean isAnswered() {
        return verdict.isDone();
    }

    Verdict await() {
        try {
            return verdict.get(QUEUED_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return claim() ? Verdict.UNAVAILABLE : awaitTheWriter();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return claim() ? Verdict.UNAVAILABLE : Verdict.UNKNOWN;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Verdict awaitTheWriter() {
        try {
            return verdict.get(WRITING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Verdict.UNKNOWN;
        } catch (TimeoutException | ExecutionException lost) {
            return Verdict.UNKNOWN;
        }
    }
}
