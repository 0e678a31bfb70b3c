package banli.command.reaction;

import banli.language.command.ClosingCommand.EndMerge;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.word.CaseId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/** 一方解除并案后，另一方随之解除。 When a merge ends in one case, it ends in the other. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenMergeEndedThenEndItThere {
    private final Following following;

    WhenMergeEndedThenEndItThere(Following following) {
        this.following = following;
    }

    @EventHandler
    void on(MergeEnded fact, DomainEventMessage<?> cause) {
        // A refusal means that it has ended there already: so the two cases don't answer each other for ever.
        following.send(endThere(fact, new CaseId(cause.getAggregateIdentifier())), cause);
    }

    static EndMerge endThere(MergeEnded fact, CaseId here) {
        return new EndMerge(fact.other(), here, fact.reason(), fact.happenedOn());
    }
}
