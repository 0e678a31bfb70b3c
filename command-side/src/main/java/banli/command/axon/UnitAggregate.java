package banli.command.axon;

import banli.command.axon.record.WorkOnRecord;
import banli.command.directory.DecideSectionMerges;
import banli.command.directory.DecideUnits;
import banli.command.directory.UnitOnRecord;
import banli.command.rulebook.Circumstances;
import banli.language.command.DirectoryCommand.AskSectionMerge;
import banli.language.command.DirectoryCommand.ConfirmSectionMerge;
import banli.language.command.DirectoryCommand.DeclineSectionMerge;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 单位。 One stream a unit; the thin shell around {@link DecideUnits} and {@link DecideSectionMerges}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class UnitAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private UnitOnRecord unit = UnitOnRecord.NONE;

    // spotless:off
    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING) Recorded handle(EnterUnit act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideUnits.enter(act, unit, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING) Recorded handle(AskSectionMerge act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSectionMerges.ask(act, unit, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING) Recorded handle(ConfirmSectionMerge act, Circumstances now, FactMetadata metadata, WorkOnRecord work) {
        return keys.record(act.stream(), metadata, () -> DecideSectionMerges.confirm(act, unit, () -> work.in(act.unit()), now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING) Recorded handle(DeclineSectionMerge act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSectionMerges.decline(act, unit, now));
    }
    // spotless:on

    @EventSourcingHandler
    void on(DirectoryEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        unit = unit.with(fact, (String) metaData.get(Meta.ACTOR));
        stream = "unit:" + unit.unit();
        keys.remember(metaData, sequence);
    }
}
