package banli.command.axon;

import banli.command.meeting.DecideMeetingCorrection;
import banli.command.meeting.DecideMeetings;
import banli.command.meeting.MeetingOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.SameCircumstances;
import banli.language.command.MeetingCommand;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.event.MeetingEvent;
import banli.language.word.Actor;
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

/** 会议。 One stream a meeting; the thin shell around {@link DecideMeetings}. */
@Aggregate(commandTargetResolver = "streamOfCommand")
class MeetingAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private MeetingOnRecord meeting = MeetingOnRecord.NONE;

    /** In the cases it was about as well, in one unit of work: all or none. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RecordMeeting act, Circumstances now, FactMetadata by, OtherCases cases) {
        return inCasesToo(act, () -> DecideMeetings.record(act, meeting, now), now, by, cases);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(CorrectMeeting act, Circumstances now, FactMetadata by, OtherCases cases) {
        return inCasesToo(act, () -> DecideMeetingCorrection.decide(act, meeting, now), now, by, cases);
    }

    private Recorded inCasesToo(
            MeetingCommand act,
            Supplier<List<? extends MeetingEvent>> facts,
            Circumstances now,
            FactMetadata by,
            OtherCases cases) {
        MeetingOnRecord before = meeting;
        Recorded recorded = keys.record(act.stream(), by, facts::get);
        meeting.since(before).forEach(note -> cases.record(note, new ByTheLedger(now), by));
        return recorded;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(AddPaper act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideMeetings.paper(act, meeting, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ReportDecision act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideMeetings.report(act, meeting, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(PassDecision act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, () -> DecideMeetings.pass(act, meeting, now));
    }

    @EventSourcingHandler
    void on(MeetingEvent fact, MetaData metaData, @SequenceNumber long sequence) {
        stream = "meeting:" + fact.meeting();
        meeting = meeting.with(fact);
        keys.remember(metaData, sequence);
    }

    /** 账本所记。 What follows in a case is the ledger's to record, once whoever acts was proved. */
    private record ByTheLedger(Circumstances now) implements SameCircumstances {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }
}
