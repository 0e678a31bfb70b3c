package banli.command.axon;

import banli.command.directory.DecideUnits;
import banli.command.rulebook.Circumstances;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 单位。 One stream a unit; the thin shell around {@link DecideUnits}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class UnitAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EnterUnit act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideUnits.enter(act, now));
    }

    @EventSourcingHandler
    void on(UnitEntered fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "unit:" + fact.unit();
        keys.remember(metaData, sequence);
    }
}
