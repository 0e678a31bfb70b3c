package banli.command.axon;

import banli.command.directory.DecideDelegations;
import banli.command.directory.DecideOffices;
import banli.command.directory.DecideUsers;
import banli.command.directory.UserOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.vault.ActingHints;
import banli.command.vault.Credentials;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.DeclineOffice;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 人员。 One stream a person; the thin shell around the decisions on people, offices and delegations. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class UserAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private UserOnRecord user = UserOnRecord.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EnterUser act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideUsers.enter(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.ask(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.confirm(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.decline(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RevokeOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.revoke(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(Delegate act, Circumstances now, FactMetadata metadata, ActingHints hints) {
        return keys.record(act.stream(), metadata, () -> {
            List<Delegated> facts = DecideDelegations.delegate(act, user, now);
            hints.note(act.person(), act.delegate());
            return facts;
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EndDelegation act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideDelegations.end(act, user, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SetCredential act, Circumstances now, FactMetadata metadata, Credentials credentials) {
        return keys.record(act.stream(), metadata, () -> {
            List<CredentialSet> facts = DecideUsers.setCredential(act, user, now);
            credentials.set(act.person(), act.password());
            return facts;
        });
    }

    @EventSourcingHandler
    void on(DirectoryEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        user = user.with(fact, (String) metaData.get(Meta.ACTOR));
        stream = "user:" + user.person();
        keys.remember(metaData, sequence);
    }
}
