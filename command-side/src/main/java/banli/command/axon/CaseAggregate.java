package banli.command.axon;

import banli.command.act.CaseDecider;
import banli.command.act.contact.HeldWith;
import banli.command.act.state.CaseState;
import banli.command.axon.record.ActorOfFact;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.InOtherCases;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.event.CaseEvent;
import banli.language.word.Recorded;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * 案件。 All that Axon sees of a case: the thin shell around {@link CaseDecider}. Axon matches a command by its exact class, so
 * there is one line a command; a test compares these lines with the commands there are.
 */
@Aggregate(commandTargetResolver = "streamOfCommand")
class CaseAggregate extends OnKnownFacts {
    private final AnsweredKeys keys = new AnsweredKeys();

    @AggregateIdentifier
    private String stream;

    private CaseState state = CaseState.NONE;

    // spotless:off
    @CommandHandler @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(RegisterCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AnnulRegistration act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ObjectToHandOn act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ApproveObjection act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DeclineObjection act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordDirective act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordObjectionOutcome act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AttachDocument act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ProposeRouting act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ApproveRouting act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ReturnRouting act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AssignCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AcceptCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ObjectToAssignment act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(UpholdAssignment act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ReassignCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ChangeHandler act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(HandOver act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordContact act, Circumstances now, FactMetadata by, OtherCases others) { return answer(act, now, by, others); }
    @CommandHandler Recorded handle(WaiveContact act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AgreeWaiver act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DeclineWaiver act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ConfirmContact act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(SettleDispute act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AskOpinion act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordOpinion act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(WaiveOpinion act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(SubmitReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(FollowUpReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(SendBackReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ReviewReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(CountersignReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(SignReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(IssueReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DeliverReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecallReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(SubmitUpwards act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordReceipt act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RequestFeedback act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordSatisfaction act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ExamineDissatisfaction act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RequestExtension act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(TellOfExtension act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(GrantExtension act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RefuseExtension act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecalculateDeadlines act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(RecordWhatFellDue act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(MakeCommitment act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ReportProgress act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(FulfilCommitment act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(CarryOverCommitment act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DecideDisclosure act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(PublishReply act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(WithdrawPublication act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DesignateKeySupervision act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(LiftKeySupervision act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ChaseCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AnswerChase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(HearReport act, Circumstances now, FactMetadata by, OtherCases others) { return answer(act, now, by, others); }
    @CommandHandler Recorded handle(RecordInvestigation act, Circumstances now, FactMetadata by, OtherCases others) { return answer(act, now, by, others); }
    @CommandHandler Recorded handle(NoteMeeting act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(CloseCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ArchiveCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(ReopenCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AskMerge act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AcceptMerge act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DeclineMerge act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(FollowMerge act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(EndMerge act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(WithdrawCase act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(CorrectRecord act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(AgreeCorrection act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    @CommandHandler Recorded handle(DeclineCorrection act, Circumstances now, FactMetadata by) { return answer(act, now, by); }
    // spotless:on

    private Recorded answer(CaseCommand act, Circumstances now, FactMetadata by) {
        return keys.record(act.stream(), by, policy(act, now), () -> CaseDecider.decide(act, state, now));
    }

    /** Here and in the other cases that it names, in one unit of work: all or none. */
    private Recorded answer(CaseCommand act, Circumstances now, FactMetadata by, OtherCases others) {
        Recorded here = answer(act, now, by);
        if (!here.repeated()) {
            InOtherCases.of(act).forEach(there -> others.record(there, now, by));
        }
        return here;
    }

    /** As one of several cases that an act names; what stands in the way says in which. */
    void alsoHere(CaseCommand act, Circumstances now, FactMetadata by) {
        try {
            answer(HeldWith.asHere(act, state, now), now, by.in(act.stream()));
        } catch (RefusedException refusal) {
            throw InOtherCases.saying(state.intake().registered().number().number(), refusal);
        }
    }

    private PolicyInForce policy(CaseCommand act, Circumstances now) {
        if (state.stage() != null) {
            return state.policy(now);
        }
        LocalDate handedOn = act instanceof RegisterCase registration ? registration.handedOnOn() : null;
        return now.policy(handedOn == null ? now.dayOf(act.happenedOn()) : handedOn);
    }

    @EventSourcingHandler
    void on(CaseEvent fact, DomainEventMessage<?> message) {
        state = state.with(fact, ActorOfFact.in(message.getMetaData()), message.getIdentifier());
        stream = state.intake().caseId().value();
        keys.remember(message.getMetaData(), message.getSequenceNumber());
    }
}
