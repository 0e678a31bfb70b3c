package banli.command.axon;

import banli.command.axon.record.YearOnRecord;
import banli.command.ledger.DecideHistoricalEntry;
import banli.command.ledger.DecideLedger;
import banli.command.ledger.DecideSigner;
import banli.command.ledger.DecideYear;
import banli.command.ledger.LedgerOnRecord;
import banli.command.rulebook.Circumstances;
import banli.language.command.LedgerCommand.AskHistoricalEntry;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.CloseHistoricalEntry;
import banli.language.command.LedgerCommand.CloseYear;
import banli.language.command.LedgerCommand.ConfirmSignerChange;
import banli.language.command.LedgerCommand.DeclineHistoricalEntry;
import banli.language.command.LedgerCommand.DeclineSignerChange;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.command.LedgerCommand.OpenHistoricalEntry;
import banli.language.command.LedgerCommand.OpenLedger;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.event.LedgerEvent;
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

/** 账本。 The stream of the ledger itself; the thin shell around {@link DecideLedger}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class LedgerAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private LedgerOnRecord ledger = LedgerOnRecord.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(OpenLedger act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLedger.open(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(EnterEarlierFigure act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLedger.enterFigure(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(CertifyRebuild act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLedger.certify(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskHistoricalEntry act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideHistoricalEntry.ask(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(OpenHistoricalEntry act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideHistoricalEntry.open(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineHistoricalEntry act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideHistoricalEntry.decline(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(CloseHistoricalEntry act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideHistoricalEntry.close(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(CloseYear act, Circumstances now, FactMetadata metadata, YearOnRecord years) {
        return keys.record(act.stream(), metadata, () -> DecideYear.close(act, years.of(act.year()), ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SealSecurityLog act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLedger.seal(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(SealCaseHeads act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideLedger.sealHeads(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AskSignerChange act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSigner.ask(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ConfirmSignerChange act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSigner.confirm(act, ledger, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(DeclineSignerChange act, Circumstances now, FactMetadata metadata) {
        return keys.record(act.stream(), metadata, () -> DecideSigner.decline(act, ledger, now));
    }

    @EventSourcingHandler
    void on(LedgerEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "ledger";
        ledger = ledger.with(fact, (String) metaData.get(Meta.ACTOR));
        keys.remember(metaData, sequence);
    }
}
