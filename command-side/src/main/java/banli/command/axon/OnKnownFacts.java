package banli.command.axon;

import banli.command.axon.record.FactNotKnown;
import banli.wire.UnreadableFact;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** 只凭认识的事实。 What all aggregates have in common: none decides when its stream holds a fact that this program doesn't know. */
abstract class OnKnownFacts {
    @EventSourcingHandler
    void on(UnreadableFact fact) {
        throw new FactNotKnown(fact);
    }
}
