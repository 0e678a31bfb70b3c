package banli.command.axon.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * 追加的条件。 The streams that an act was decided on, each with the sequence of the last fact that was known of it. A store
 * that can appends the act's facts only where all of them still stand there: so between what is read and what is recorded
 * nothing slips in, and what is kept in memory may be decided on without being asked for first.
 */
public final class AppendCondition {
    /** What the ledger's own function says when a stream has moved on. */
    static final String MOVED_ON = "23K02";

    private final Map<String, Long> read = new HashMap<>();
    private boolean assumed;

    private AppendCondition() {}

    /** 本动作的条件。 That of the act which this thread is handling; one that nobody asks for when it is handling none. */
    public static AppendCondition ofAct() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage
                ? CurrentUnitOfWork.get()
                        .getOrComputeResource(AppendCondition.class.getName(), _ -> new AppendCondition())
                : new AppendCondition();
    }

    /** 读到。 The ledger was asked, and this is the stream's last fact; -1 when it has none. */
    public void read(String stream, long sequence) {
        // Whoever read less was decided on less: that is what must still stand.
        read.merge(stream, sequence, Math::min);
    }

    /** 当作。 As {@link #read}, from memory: the ledger was not asked. */
    public void assume(String stream, long sequence) {
        assumed = true;
        read(stream, sequence);
    }

    /** 各流所读到的末号。 The streams and what was known of each. */
    public Map<String, Long> streams() {
        return Map.copyOf(read);
    }

    /** 核对。 Refuses as a lost race when something that was only assumed is not so any more; asks nothing when nothing was. */
    public void confirm(LastSequences store) {
        if (assumed) {
            Map<String, Long> lasts = store.lastSequences(read.keySet());
            read.forEach((stream, sequence) -> {
                if (!lasts.getOrDefault(stream, -1L).equals(sequence)) {
                    throw movedOn(stream);
                }
            });
            assumed = false;
        }
    }

    /** 输了先手。 Whether the act is turned back because others were first. */
    public static boolean lostRace(UnitOfWork<?> work) {
        ExecutionResult result = work.getExecutionResult();
        return result != null
                && result.isExceptionResult()
                && result.getExceptionResult() instanceof ConcurrencyException;
    }

    /** What these facts are recorded on besides the streams that they themselves go on: of those the table's key makes sure. */
    Map<String, Long> besides(List<StoredFact> facts) {
        Map<String, Long> others = new HashMap<>(read);
        Map<String, Long> firsts = new HashMap<>();
        facts.forEach(fact -> firsts.merge(fact.stream(), fact.sequence(), Math::min));
        firsts.forEach((stream, first) -> {
            Long known = others.remove(stream);
            if (known != null && known != first - 1) {
                throw movedOn(stream);
            }
        });
        return others;
    }

    private static ConcurrencyException movedOn(String stream) {
        return new ConcurrencyException(stream + "已有新的事实。 There are newer facts of " + stream + ".");
    }
}
