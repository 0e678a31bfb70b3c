package banli.command.axon;

import banli.command.directory.DecideIdentities;
import banli.command.directory.IdentityOnRecord;
import banli.command.rulebook.Circumstances;
import banli.language.command.DirectoryCommand.AskIdentity;
import banli.language.command.DirectoryCommand.ConfirmIdentity;
import banli.language.command.DirectoryCommand.EndIdentity;
import banli.language.event.DirectoryEvent.IdentityAsked;
import banli.language.event.DirectoryEvent.IdentityBound;
import banli.language.event.DirectoryEvent.IdentityEnded;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.person.Identity;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 统一登录的身份。 One stream an identity; the thin shell around {@link DecideIdentities}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class IdentityAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private IdentityOnRecord identity = IdentityOnRecord.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskIdentity act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideIdentities.ask(act, identity, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmIdentity act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideIdentities.confirm(act, identity, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EndIdentity act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideIdentities.end(act, identity, now));
    }

    @EventSourcingHandler
    void on(IdentityAsked fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = new Identity(fact.issuer(), fact.subjectId()).stream();
        identity = identity.with(fact, (String) metaData.get(Meta.ACTOR));
        keys.remember(metaData, sequence);
    }

    @EventSourcingHandler
    void on(IdentityBound fact, MetaData metaData, @SequenceNumber long sequence) {
        identity = identity.with(fact, (String) metaData.get(Meta.ACTOR));
        keys.remember(metaData, sequence);
    }

    @EventSourcingHandler
    void on(IdentityEnded fact, MetaData metaData, @SequenceNumber long sequence) {
        identity = identity.with(fact, (String) metaData.get(Meta.ACTOR));
        keys.remember(metaData, sequence);
    }
}
