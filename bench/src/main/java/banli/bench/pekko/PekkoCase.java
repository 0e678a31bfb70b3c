package banli.bench.pekko;

import java.util.Set;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** 对照的案件。 An actor that decides nothing, persists what it is given, counts it and then answers. */
final class PekkoCase extends EventSourcedBehavior<PekkoCase.Record, PekkoFact, Integer> {
    private final String tag;

    PekkoCase(String tag, String stream) {
        super(PersistenceId.ofUniqueId(tag + "-" + stream));
        this.tag = tag;
    }

    @Override
    public Integer emptyState() {
        return 0;
    }

    @Override
    public CommandHandler<Record, PekkoFact, Integer> commandHandler() {
        return (_, act) -> Effect().persist(act.fact()).thenReply(act.answer(), _ -> Done.getInstance());
    }

    @Override
    public EventHandler<Integer, PekkoFact> eventHandler() {
        return (facts, _) -> facts + 1;
    }

    @Override
    public Set<String> tagsFor(PekkoFact fact) {
        return Set.of(tag);
    }

    /** The act. */
    record Record(PekkoFact fact, ActorRef<Done> answer) {}
}
