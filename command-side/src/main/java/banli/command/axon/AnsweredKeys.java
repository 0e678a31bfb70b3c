package banli.command.axon;

import banli.command.axon.store.OneKeyOneAct;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.language.event.LedgerFact;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * 已答复的幂等键。 What one stream has answered, read from the metadata of its own facts: so a repeated command gets the
 * first answer, on any store and after any restart. Every aggregate has one.
 */
final class AnsweredKeys {
    private final Map<String, Answer> answers = new HashMap<>();
    private long last = -1;

    /** Reads a fact of the stream; called by the aggregate's event sourcing handler. */
    void remember(MetaData metaData, long sequence) {
        last = sequence;
        if (metaData.get(Meta.KEY) instanceof String key) {
            answers.merge(
                    key,
                    new Answer((String) metaData.get(Meta.COMMAND_HMAC), FactMetadata.sender(metaData), sequence, 1),
                    (first, more) -> new Answer(first.hmac, first.sender, first.sequence, first.count + 1));
        }
    }

    /** The sequence of the last fact, -1 for an empty stream. */
    long last() {
        return last;
    }

    /** As {@link #record(String, FactMetadata, PolicyInForce, Supplier)}, for facts on which no policy bears. */
    Recorded record(String stream, FactMetadata metadata, Supplier<? extends List<? extends LedgerFact>> decision) {
        return record(stream, metadata, null, decision);
    }

    /**
     * Answers a repeated key with what was recorded first; else decides, applies each fact with its metadata, and answers
     * with the sequence of the first. Refuses (CONFLICT) a key that came before with another command or from another person.
     */
    Recorded record(
            String stream,
            FactMetadata metadata,
            PolicyInForce policy,
            Supplier<? extends List<? extends LedgerFact>> decision) {
        Answer earlier = answers.get(metadata.key());
        if (earlier != null) {
            if (!earlier.hmac.equals(metadata.hmac()) || !Objects.equals(earlier.sender, metadata.sender())) {
                throw new RefusedException(OneKeyOneAct.refused());
            }
            return new Recorded(stream, earlier.sequence, earlier.count, true);
        }
        List<? extends LedgerFact> facts = decision.get();
        long first = facts.isEmpty() ? last : last + 1;
        for (LedgerFact fact : facts) {
            AggregateLifecycle.apply(fact, metadata.of(fact, policy));
        }
        return new Recorded(stream, first, facts.size(), false);
    }

    private record Answer(String hmac, String sender, long sequence, int count) {}
}
