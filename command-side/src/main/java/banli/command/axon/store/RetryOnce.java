package banli.command.axon.store;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/** An act that lost a race is decided once more on what is recorded now; a second loss is the sender's to know. */
final class RetryOnce implements RetryScheduler {

    // "raw" in Axon's own signature
    @SuppressWarnings("rawtypes")
    @Override
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable again) {
        if (failures.size() > 1 || !(failure instanceof ConcurrencyException)) {
            return false;
        }
        again.run();
        return true;
    }
}
