package banli.bench;

import banli.language.command.ContactCommand.RecordContact;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.word.CaseId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** 对照的聚合。 The peer: an aggregate that decides nothing and records what it is given. */
public class StockCase {
    @AggregateIdentifier
    private String id;

    private int contacts;

    /** 对照的 Axon。 Axon as it comes, with this aggregate on its own JDBC store; to be shut down. */
    public static Configuration on(StockStore stock) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEventStore(_ -> stock.store())
                .configureAggregate(StockCase.class)
                .start();
    }

    /** 同样的内容。 What the product records of {@link NewCase#contact}. */
    public static ContactRecorded fact() {
        RecordContact act = NewCase.contact(new CaseId("peer"));
        return new ContactRecorded(
                1,
                1,
                act.phase(),
                act.channel(),
                act.place(),
                act.ourPeople(),
                act.proposersMet(),
                act.summary(),
                null,
                act.attachments(),
                act.heldWith(),
                true,
                false,
                LocalDate.EPOCH);
    }

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

    /** 次数。 How many contacts it has read. */
    public int contacts() {
        return contacts;
    }

    /** The act. */
    public record Contact(@TargetAggregateIdentifier String id, ContactRecorded fact) {}

    /** The fact: the same content as the product's, and the stream's id. */
    public record Contacted(String id, ContactRecorded fact) {}
}
