package banli.command.reaction;

import banli.language.command.ClosingCommand.AcceptMerge;
import banli.language.command.ClosingCommand.DeclineMerge;
import banli.language.event.ClosingEvent.MergeAsked;
import banli.language.word.CaseId;
import banli.language.word.Refused;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/** 申请并案后，由牵头案答复。 When a merge is asked for, the leading case takes the follower; or the asker is told why not. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenMergeAskedThenAnswerIt {
    private final Following following;

    WhenMergeAskedThenAnswerIt(Following following) {
        this.following = following;
    }

    @EventHandler
    void on(MergeAsked fact, DomainEventMessage<?> cause) {
        CaseId asker = new CaseId(cause.getAggregateIdentifier());
        following
                .send(accept(fact, asker), cause)
                .ifPresent(refused -> following.send(decline(fact, asker, refused), cause));
    }

    static AcceptMerge accept(MergeAsked fact, CaseId asker) {
        return new AcceptMerge(fact.leading(), asker, fact.happenedOn());
    }

    static DeclineMerge decline(MergeAsked fact, CaseId asker, Refused refused) {
        return new DeclineMerge(asker, fact.leading(), Why.of(refused), fact.happenedOn());
    }
}
