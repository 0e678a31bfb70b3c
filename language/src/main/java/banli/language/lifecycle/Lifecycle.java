package banli.language.lifecycle;

import static banli.language.lifecycle.Stage.*;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 案件的生命周期：唯一的一张表。 The one table of a case's life: in which stages each fact may be recorded, and what it
 * moves; where it is marked usual, it is the step on from there. Tracks beside the stage are as wide as sense allows, since a late record is welcome; rules judge by the day a
 * thing happened.
 */
public final class Lifecycle {
    private static final Map<Class<? extends CaseEvent>, LifecycleRow> TABLE = table(
            on(CaseRegistered.class).opens().in(ANNULLED, RETURNED).to(REGISTERED),
            on(RoutingProposed.class).usual(REGISTERED).to(ROUTING_PROPOSED),
            on(RoutingReturned.class).in(ROUTING_PROPOSED).to(REGISTERED),
            on(RoutingApproved.class).usual(ROUTING_PROPOSED).to(ROUTING_APPROVED),
            on(CaseAssigned.class).usual(ROUTING_APPROVED).to(ASSIGNED),
            on(CaseAccepted.class).usual(ASSIGNED).to(IN_HANDLING),
            on(AssignmentObjected.class).in(ASSIGNED).to(OBJECTED),
            on(AssignmentUpheld.class).in(OBJECTED).to(ASSIGNED),
            on(CaseReassigned.class).in(ASSIGNED, IN_HANDLING).usual(OBJECTED).to(ASSIGNED),
            on(ReplySubmitted.class).usual(IN_HANDLING).to(SUBMITTED),
            on(ReplySentBack.class).in(SUBMITTED, SIGNED).to(IN_HANDLING),
            on(ReplySigned.class).usual(SUBMITTED).to(SIGNED),
            on(ReplyIssued.class).usual(SIGNED).to(ISSUED),
            on(ReplyDelivered.class).usual(ISSUED).in(DELIVERED, CLOSED).to(DELIVERED),
            on(ReplyRecalled.class).in(ISSUED).to(IN_HANDLING),
            on(SubmittedUpwards.class).beside(ISSUED, ARCHIVED),
            on(ReceiptRecorded.class).beside(IN_HANDLING, ARCHIVED),
            on(FollowUpStepped.class).beside(DELIVERED, ARCHIVED),
            on(CaseClosed.class).usual(DELIVERED).to(CLOSED),
            on(CaseArchived.class).usual(CLOSED).to(ARCHIVED),
            on(CaseReopened.class).in(DELIVERED, CLOSED, ARCHIVED).to(IN_HANDLING),
            on(CaseWithdrawn.class).from(REGISTERED, SIGNED).to(WITHDRAWN),
            on(HandOnObjected.class).from(REGISTERED, SUBMITTED).to(HAND_ON_OBJECTED),
            on(HandOnUpheld.class).usual(HAND_ON_OBJECTED).back(),
            on(CaseReturned.class).in(HAND_ON_OBJECTED).to(RETURNED),
            on(RegistrationAnnulled.class).from(REGISTERED, ROUTING_PROPOSED).to(ANNULLED),
            on(ObjectionProposed.class).beside(REGISTERED, SUBMITTED),
            on(ObjectionDeclined.class).beside(REGISTERED, SUBMITTED),
            on(DirectiveRecorded.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(RoleChanged.class).beside(REGISTERED, IN_HANDLING),
            on(DocumentAttached.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(HandlerChanged.class).beside(ASSIGNED, CLOSED),
            on(WorkHandedOver.class).beside(ASSIGNED, ARCHIVED),
            on(ContactRecorded.class).beside(ASSIGNED, ARCHIVED),
            on(ContactWaived.class).beside(ASSIGNED, ARCHIVED),
            on(ContactWaiverAsked.class).beside(ASSIGNED, ARCHIVED),
            on(ContactWaiverDeclined.class).beside(ASSIGNED, ARCHIVED),
            on(ContactConfirmed.class).beside(ASSIGNED, ARCHIVED),
            on(ContactDisputed.class).beside(ASSIGNED, ARCHIVED),
            on(DisputeSettled.class).beside(ASSIGNED, ARCHIVED),
            on(OpinionAsked.class).beside(ASSIGNED, SIGNED),
            on(OpinionReceived.class).beside(ASSIGNED, SIGNED),
            on(OpinionWaived.class).beside(ASSIGNED, SIGNED),
            on(ReplyReviewed.class).beside(SUBMITTED, SUBMITTED),
            on(ReplyCountersigned.class).beside(SUBMITTED, SIGNED),
            on(FeedbackRequested.class).beside(DELIVERED, ARCHIVED),
            on(SatisfactionRecorded.class).beside(DELIVERED, ARCHIVED),
            on(DissatisfactionExamined.class).beside(DELIVERED, ARCHIVED),
            on(ExtensionRequested.class).beside(ASSIGNED, SIGNED),
            on(ExtensionGranted.class).beside(ASSIGNED, SIGNED),
            on(ExtensionRefused.class).beside(ASSIGNED, SIGNED),
            on(ExtensionTold.class).beside(ASSIGNED, ARCHIVED),
            on(DeadlinesRecalculated.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(DeadlineApproached.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(DeadlineMissed.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(OverdueEscalated.class).beside(REGISTERED, HAND_ON_OBJECTED),
            on(CommitmentMade.class).beside(IN_HANDLING, ARCHIVED),
            on(ProgressReported.class).beside(IN_HANDLING, ARCHIVED),
            on(CommitmentFulfilled.class).beside(IN_HANDLING, ARCHIVED),
            on(CommitmentCarriedOver.class).beside(IN_HANDLING, ARCHIVED),
            on(DisclosureDecided.class).beside(SUBMITTED, ARCHIVED),
            on(ReplyPublished.class).beside(ISSUED, ARCHIVED),
            on(PublicationWithdrawn.class).beside(IN_HANDLING, ARCHIVED),
            on(KeySupervisionDesignated.class).beside(REGISTERED, ARCHIVED),
            on(KeySupervisionLifted.class).beside(REGISTERED, ARCHIVED),
            on(CaseChased.class).beside(ASSIGNED, DELIVERED),
            on(ChaseAnswered.class).beside(ASSIGNED, ARCHIVED),
            on(ReportHeard.class).beside(REGISTERED, ARCHIVED),
            on(InvestigationRecorded.class).beside(REGISTERED, ARCHIVED),
            on(DiscussedAtMeeting.class).beside(REGISTERED, ANNULLED),
            on(MergeAsked.class).beside(REGISTERED, SIGNED),
            on(MergeAccepted.class).beside(REGISTERED, SIGNED),
            on(MergeDeclined.class).beside(REGISTERED, ARCHIVED),
            on(CaseMerged.class).beside(REGISTERED, ARCHIVED),
            on(MergeEnded.class).beside(REGISTERED, ARCHIVED),
            on(RecordCorrected.class).beside(REGISTERED, ANNULLED),
            on(CorrectionAsked.class).beside(REGISTERED, ANNULLED),
            on(CorrectionDeclined.class).beside(REGISTERED, ANNULLED));

    private Lifecycle() {}

    /** 全表。 Every row, in the table's order. */
    public static List<LifecycleRow> rows() {
        return List.copyOf(TABLE.values());
    }

    /** 某类事实的一行。 The row of a fact; every fact of a case has one. */
    public static LifecycleRow of(Class<? extends CaseEvent> fact) {
        return TABLE.get(fact);
    }

    private static Draft on(Class<? extends CaseEvent> fact) {
        return new Draft(fact);
    }

    private static Map<Class<? extends CaseEvent>, LifecycleRow> table(LifecycleRow... rows) {
        Map<Class<? extends CaseEvent>, LifecycleRow> table = new LinkedHashMap<>();
        for (LifecycleRow row : rows) {
            if (table.put(row.fact(), row) != null) {
                throw new IllegalStateException(
                        "twice in the table: " + row.fact().getSimpleName());
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private static final class Draft {
        private final Class<? extends CaseEvent> fact;
        private final Set<Stage> in = EnumSet.noneOf(Stage.class);
        private final Set<Stage> usual = EnumSet.noneOf(Stage.class);
        private boolean opens;

        Draft(Class<? extends CaseEvent> fact) {
            this.fact = fact;
        }

        Draft opens() {
            opens = true;
            return this;
        }

        Draft in(Stage... stages) {
            Collections.addAll(in, stages);
            return this;
        }

        /** Stages from which it is the usual step on. */
        Draft usual(Stage... stages) {
            Collections.addAll(usual, stages);
            return in(stages);
        }

        Draft from(Stage first, Stage last) {
            in.addAll(EnumSet.range(first, last));
            return this;
        }

        LifecycleRow to(Stage stage) {
            return new LifecycleRow(fact, in, usual, LifecycleRow.Move.TO, stage, opens);
        }

        LifecycleRow back() {
            return new LifecycleRow(fact, in, usual, LifecycleRow.Move.BACK, null, opens);
        }

        LifecycleRow beside(Stage first, Stage last) {
            return new LifecycleRow(fact, EnumSet.range(first, last), usual, LifecycleRow.Move.STAYS, null, false);
        }
    }
}
