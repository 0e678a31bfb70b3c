package banli.bench.commands;

import banli.language.event.ContactEvent.ContactRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 对照的聚合。 The peer: an aggregate that decides nothing and records what it is given. */
class StockCase {
    @AggregateIdentifier
    private String id;

    private int contacts;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Contact act) {
        AggregateLifecycle.apply(new Contacted(act.id(), act.fact()));
        return contacts;
    }

    @EventSourcingHandler
    void on(Contacted fact) {
        id = fact.id();
        contacts++;
    }

    /** The act. */
    record Contact(@TargetAggregateIdentifier String id, ContactRecorded fact) {}

    /** The fact: the same content as the product's, and the stream's id. */
    record Contacted(String id, ContactRecorded fact) {}
}
