package banli.command.axon;

import banli.command.axon.record.ActorOfFact;
import banli.command.axon.record.KeptDetails;
import banli.command.rulebook.Circumstances;
import banli.command.subject.DecideSubjects;
import banli.command.subject.SubjectOnRecord;
import banli.command.vault.Encryption;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.command.SubjectCommand.DeclineErasure;
import banli.language.command.SubjectCommand.LiftRestriction;
import banli.language.command.SubjectCommand.RestrictSubject;
import banli.language.event.SubjectEvent;
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

/** 个人信息主体。 One stream a proposer's details; the thin shell around {@link DecideSubjects}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class SubjectAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private SubjectOnRecord subject = SubjectOnRecord.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RestrictSubject act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSubjects.restrict(act, subject, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(LiftRestriction act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSubjects.lift(act, subject, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskErasure act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSubjects.ask(act, subject, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(
            ConfirmErasure act, Circumstances now, FactMetadata metadata, KeptDetails kept, Encryption encryption) {
        return keys.record(
                act.stream(),
                metadata,
                () -> DecideSubjects.confirm(
                        act,
                        subject,
                        subject.askedBy() == null || subject.erased() ? List.of() : kept.of(act.subject(), now),
                        encryption.commitmentOf(act.subject()),
                        now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineErasure act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSubjects.decline(act, subject, now));
    }

    @EventSourcingHandler
    void on(SubjectEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        subject = subject.with(fact, ActorOfFact.in(metaData));
        stream = "subject:" + fact.subject();
        keys.remember(metaData, sequence);
    }
}
