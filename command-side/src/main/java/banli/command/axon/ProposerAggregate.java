package banli.command.axon;

import banli.command.directory.DecideProposers;
import banli.command.rulebook.Circumstances;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 提出人。 One stream a proposer; the thin shell around {@link DecideProposers}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class ProposerAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private String sector;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EnterProposer act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideProposers.enter(act, sector, now));
    }

    @EventSourcingHandler
    void on(ProposerEntered fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "proposer:" + fact.proposer();
        sector = fact.sector();
        keys.remember(metaData, sequence);
    }
}
