package banli.command.axon;

import banli.command.axon.record.WorkOnRecord;
import banli.command.directory.DecideDelegations;
import banli.command.directory.DecideFactors;
import banli.command.directory.DecideLoginCodes;
import banli.command.directory.DecideOffices;
import banli.command.directory.DecideUsers;
import banli.command.directory.UserOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.vault.ActingHints;
import banli.command.vault.Credentials;
import banli.command.vault.Factors;
import banli.command.vault.LoginCodes;
import banli.language.command.DirectoryCommand;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskDelegation;
import banli.language.command.DirectoryCommand.AskFactorRemoval;
import banli.language.command.DirectoryCommand.AskLoginCode;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.CancelLoginCode;
import banli.language.command.DirectoryCommand.ConfirmDelegation;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.ConfirmLoginCode;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.DeclineDelegation;
import banli.language.command.DirectoryCommand.DeclineFactorRemoval;
import banli.language.command.DirectoryCommand.DeclineOffice;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.CredentialSet;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.LoginCodeCancelled;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import java.util.List;
import java.util.function.Supplier;
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

    // spotless:off
    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EnterUser act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideUsers.enter(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.ask(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.confirm(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineOffice act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideOffices.decline(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RevokeOffice act, Circumstances now, FactMetadata metadata, WorkOnRecord work) {
        return keys.record(
                act.stream(), metadata, () -> DecideOffices.revoke(act, user, in -> work.of(act.person(), in), now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(Delegate act, Circumstances now, FactMetadata metadata, ActingHints hints) {
        return keys.record(act.stream(), metadata, () -> {
            List<Delegated> facts = DecideDelegations.delegate(act, user, now);
            hints.note(act.person(), act.delegate());
            return facts;
        });
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EndDelegation act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideDelegations.end(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskDelegation act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideDelegations.ask(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmDelegation act, Circumstances now, FactMetadata metadata, ActingHints hints) {
        return keys.record(act.stream(), metadata, () -> {
            List<DelegationConfirmed> facts = DecideDelegations.confirm(act, user, now);
            hints.note(act.person(), act.delegate());
            return facts;
        });
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineDelegation act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideDelegations.decline(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SetCredential act, Circumstances now, FactMetadata metadata, Credentials credentials) {
        return keys.record(act.stream(), metadata, () -> {
            List<CredentialSet> facts = DecideUsers.setCredential(act, user, now);
            credentials.set(act.person(), act.password());
            return facts;
        });
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskLoginCode act, Circumstances now, FactMetadata metadata, LoginCodes codes) {
        return telling(act, metadata, () -> DecideLoginCodes.ask(act, user, now), () -> codes.begin(act.person()));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmLoginCode act, Circumstances now, FactMetadata metadata, LoginCodes codes) {
        return telling(act, metadata, () -> DecideLoginCodes.confirm(act, user, now), () -> codes.issue(act.person()));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(IssueLoginCode act, Circumstances now, FactMetadata metadata, LoginCodes codes) {
        return telling(
                act,
                metadata,
                () -> DecideLoginCodes.issue(act, user, now),
                () -> codes.begin(act.person()) + "-" + codes.issue(act.person()));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(CancelLoginCode act, Circumstances now, FactMetadata metadata, LoginCodes codes) {
        return keys.record(act.stream(), metadata, () -> {
            List<LoginCodeCancelled> facts = DecideLoginCodes.cancel(act, user, now);
            codes.cancel(act.person());
            return facts;
        });
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(
            UseLoginCode act, Circumstances now, FactMetadata metadata, LoginCodes codes, Credentials credentials) {
        return keys.record(act.stream(), metadata, () -> {
            List<CredentialSet> facts = DecideLoginCodes.use(act, user, now, () -> codes.use(act.person(), act.code()));
            credentials.set(act.person(), act.password());
            return facts;
        });
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AcknowledgeReset act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLoginCodes.acknowledge(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SetPasskey act, Circumstances now, FactMetadata metadata, Factors factors) {
        return keys.record(act.stream(), metadata, () -> OwnFactors.set(act, user, now, factors));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SetCodeApp act, Circumstances now, FactMetadata metadata, Factors factors) {
        return keys.record(act.stream(), metadata, () -> OwnFactors.set(act, user, now, factors));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SetRecoveryCodes act, Circumstances now, FactMetadata metadata, Factors factors) {
        return keys.record(act.stream(), metadata, () -> OwnFactors.set(act, user, now, factors));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RemoveSecondFactor act, Circumstances now, FactMetadata metadata, Factors factors) {
        return keys.record(act.stream(), metadata, () -> OwnFactors.remove(act, user, now, factors));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskFactorRemoval act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideFactors.askRemoval(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmFactorRemoval act, Circumstances now, FactMetadata metadata, Factors factors) {
        return keys.record(act.stream(), metadata, () -> OwnFactors.remove(act, user, now, factors));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineFactorRemoval act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideFactors.declineRemoval(act, user, now));
    }

    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EndSessions act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideFactors.endSessions(act, user, now));
    }
    // spotless:on

    /** With what is made for the act at hand and told once; a repetition has nothing to tell. */
    private Recorded telling(
            DirectoryCommand act,
            FactMetadata metadata,
            Supplier<List<? extends DirectoryEvent>> decision,
            Supplier<String> made) {
        String[] once = new String[1];
        Recorded recorded = keys.record(act.stream(), metadata, () -> {
            List<? extends DirectoryEvent> facts = decision.get();
            once[0] = made.get();
            return facts;
        });
        return recorded.telling(once[0]);
    }

    @EventSourcingHandler
    void on(DirectoryEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        user = user.with(fact, (String) metaData.get(Meta.ACTOR));
        stream = "user:" + user.person();
        keys.remember(metaData, sequence);
    }
}
