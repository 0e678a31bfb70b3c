package banli.command.axon.store;

import java.util.Collection;
import java.util.Map;

/**
 * 多个流的末号。 A store that tells of many streams in one round trip what Axon's own interface asks of one, and that keeps
 * to an {@link AppendCondition}.
 */
public interface LastSequences {
    /** 末号。 The last sequence of each of these streams; one without facts is left out. */
    Map<String, Long> lastSequences(Collection<String> streams);
}
