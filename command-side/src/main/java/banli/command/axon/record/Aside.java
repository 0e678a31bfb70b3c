package banli.command.axon.record;

import banli.command.rulebook.RefusedException;
import banli.language.act.KnownRule;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** 另问。 Something asked while an act is being decided: on a thread of its own, apart from the act's unit of work. */
public record Aside(KnownRule rule, Text missing) {
    /** 等答复。 The answer; refused as not to be had now when there is none in time. */
    public <A> A await(Supplier<CompletableFuture<A>> asking, Duration patience) {
        try {
            return CompletableFuture.supplyAsync(asking, Thread::startVirtualThread)
                    .thenCompose(answer -> answer)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw unavailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    RefusedException unavailable() {
        return RefusedException.of(Refused.Code.UNAVAILABLE, rule, missing);
    }
}
