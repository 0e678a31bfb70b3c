package banli.command.axon;

import banli.command.policy.DecideLists;
import banli.command.policy.DecidePolicies;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.Circumstances;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptLists;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.DeclinePolicy;
import banli.language.command.PolicyCommand.ProposeCalendar;
import banli.language.command.PolicyCommand.ProposeLists;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.event.PolicyEvent;
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

/** 规则簿。 One stream a place; the thin shell around {@link DecidePolicies}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class PolicyBookAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private PolicyBook book = PolicyBook.EMPTY;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AdoptPolicy act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecidePolicies.adopt(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AdoptCalendar act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecidePolicies.adopt(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ProposePolicy act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecidePolicies.propose(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ProposeCalendar act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecidePolicies.propose(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ProposeLists act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLists.propose(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AdoptLists act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLists.adopt(act, book, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclinePolicy act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecidePolicies.decline(act, book, now));
    }

    @EventSourcingHandler
    void on(PolicyEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "policy:" + fact.place();
        book = book.with(fact, (String) metaData.get(Meta.ACTOR));
        keys.remember(metaData, sequence);
    }
}
