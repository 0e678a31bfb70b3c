package banli.command.reaction;

import banli.language.command.ClosingCommand.EndMerge;
import banli.language.command.ClosingCommand.FollowMerge;
import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.word.CaseId;
import banli.language.word.Refused;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/** 牵头案同意后，从属案并入。 When the leading case takes a follower, the follower follows; if it no longer can, the leader lets it go. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenMergeAcceptedThenFollow {
    private final Following following;

    WhenMergeAcceptedThenFollow(Following following) {
        this.following = following;
    }

    @EventHandler
    void on(MergeAccepted fact, DomainEventMessage<?> cause) {
        CaseId leading = new CaseId(cause.getAggregateIdentifier());
        following
                .send(follow(fact, leading), cause)
                .ifPresent(refused -> following.send(letGo(fact, leading, refused), cause));
    }

    static FollowMerge follow(MergeAccepted fact, CaseId leading) {
        return new FollowMerge(fact.follower(), leading, fact.happenedOn());
    }

    static EndMerge letGo(MergeAccepted fact, CaseId leading, Refused refused) {
        return new EndMerge(leading, fact.follower(), Why.of(refused), fact.happenedOn());
    }
}
