package banli.command.axon;

import banli.command.axon.record.ActorOfFact;
import banli.command.rulebook.Circumstances;
import banli.command.summary.DecideSummary;
import banli.command.summary.SummaryOnRecord;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SendBackSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.command.SummaryCommand.WithdrawSummary;
import banli.language.event.SummaryEvent;
import banli.language.word.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 工作总结。 One stream a year; the thin shell around {@link DecideSummary}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class SummaryAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private SummaryOnRecord summary = SummaryOnRecord.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SubmitSummary act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideSummary.submit(act, summary, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SendBackSummary act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideSummary.sendBack(act, summary, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(IssueSummary act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideSummary.issue(act, summary, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(WithdrawSummary act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideSummary.withdraw(act, summary, now));
    }

    @EventSourcingHandler
    void on(SummaryEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "summary:" + fact.year();
        summary = summary.with(fact, ActorOfFact.in(metaData));
        keys.remember(metaData, sequence);
    }
}
