package banli.query.screen.casefile;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.*;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.query.flow.FlowStep;
import banli.language.query.register.Waiting;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * 走过的路。 The steps a case took, whom it waited for from which day on, and whom it waits for now.
 *
 * @param waits null when nobody is waited for
 */
public record Trace(List<Step> steps, List<Stay> stays, Waiting waits) {
    static final Trace NONE = new Trace(List.of(), List.of(), null);

    /** 一步。 A step and its day. */
    public record Step(FlowStep of, LocalDate on) {}

    /** After a fact that made a file of the one before. */
    Trace read(Fact fact, CaseOnFile before, CaseOnFile after) {
        FlowStep step = step(fact.event(), before, after);
        Waiting now = WaitsFor.of(after);
        Stay stay = Stay.of(now, after.assignment().section(), fact.on());
        boolean same = stays.isEmpty() ? !stay.anybody() : stays.getLast().alike(stay);
        List<Stay> passed = same ? stays : Lists.plus(stays, stay);
        return new Trace(
                step == null ? steps : Lists.plus(steps, new Step(step, fact.on())), passed, since(now, passed));
    }

    /** Since it waits for whom it waits, be it for one thing after another. */
    private static Waiting since(Waiting now, List<Stay> stays) {
        if (now == null) {
            return null;
        }
        Stay first = stays.getLast();
        for (Stay stay : stays.reversed()) {
            if (!stay.ofTheSame(first)) {
                break;
            }
            first = stay;
        }
        return new Waiting(now.office(), now.person(), now.personName(), now.what(), first.from());
    }

    private FlowStep step(CaseEvent event, CaseOnFile before, CaseOnFile after) {
        return switch (event) {
            case CaseRegistered _ -> FlowStep.REGISTERED;
            case RoutingProposed _ -> FlowStep.ROUTED;
            case RoutingApproved _ -> FlowStep.APPROVED;
            case RoutingReturned _ -> FlowStep.ROUTING_RETURNED;
            case CaseAssigned _ -> FlowStep.ASSIGNED;
            case CaseAccepted _ -> FlowStep.ACCEPTED;
            case AssignmentObjected _ -> FlowStep.OBJECTED;
            case AssignmentUpheld _ -> FlowStep.UPHELD;
            case CaseReassigned _ -> FlowStep.REASSIGNED;
            case ContactRecorded _ -> first(FlowStep.CONTACTED);
            case ReplySubmitted _ -> FlowStep.SUBMITTED;
            case ReplySentBack _ -> FlowStep.SENT_BACK;
            case ReplySigned _ -> FlowStep.SIGNED;
            case ReplyIssued _ -> FlowStep.ISSUED;
            case ReplyRecalled _ -> FlowStep.RECALLED;
            case ReplyDelivered _ -> before.stage() == after.stage() ? null : FlowStep.DELIVERED;
            case SatisfactionRecorded _ -> first(FlowStep.FORM);
            case CaseClosed _ -> FlowStep.CLOSED;
            case CaseReopened _ -> FlowStep.REOPENED;
            case CaseWithdrawn _ -> FlowStep.WITHDRAWN;
            case HandOnObjected _ -> FlowStep.HAND_ON_OBJECTED;
            case HandOnUpheld _ -> FlowStep.HAND_ON_UPHELD;
            case CaseReturned _ -> FlowStep.RETURNED;
            case RegistrationAnnulled _ -> FlowStep.ANNULLED;
            default -> null;
        };
    }

    private FlowStep first(FlowStep step) {
        return steps.stream().anyMatch(taken -> taken.of() == step) ? null : step;
    }
}
