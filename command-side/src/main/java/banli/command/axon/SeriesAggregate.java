package banli.command.axon;

import banli.command.rulebook.Circumstances;
import banli.command.series.DecideNumbers;
import banli.command.series.SeriesOnRecord;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.SeriesEvent;
import banli.language.word.Recorded;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 文号系列。 One stream a series; the thin shell around {@link DecideNumbers}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class SeriesAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private final SeriesOnRecord series = new SeriesOnRecord();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AllotNumber act, Circumstances now, FactMetadata metadata) {
        Recorded recorded = keys.record(act.stream(), metadata, () -> DecideNumbers.allot(act, series, now));
        Optional<Long> standing = series.allottedAt(act.caseId(), act.round());
        return recorded.count() > 0 ? recorded : new Recorded(act.stream(), standing.orElseThrow(), 1, true);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(VoidNumber act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideNumbers.annul(act, series, now));
    }

    @EventSourcingHandler
    void on(SeriesEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = fact.series().stream();
        series.read(fact, sequence);
        keys.remember(metaData, sequence);
    }
}
