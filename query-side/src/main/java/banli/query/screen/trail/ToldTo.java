package banli.query.screen.trail;

import static banli.language.word.NoticeKind.*;
import static banli.language.word.Office.*;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.ContactWaiverDeclined;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationAsked;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.FeedbackEvent.DissatisfactionExamined;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.AssignmentObjected;
import banli.language.event.IntakeEvent.AssignmentUpheld;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.ObjectionDeclined;
import banli.language.event.IntakeEvent.ObjectionProposed;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.RoutingReturned;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.LedgerFact;
import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.ReportHeard;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.meeting.MeetingDecision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 告知谁。 Whom a fact is told to, and why: the offices, where SECTION is whoever has the case and DEPUTY_LEADER leads their
 * section, and persons by id. Who that is, is looked up when somebody asks: who takes a case over takes its news over.
 */
public record ToldTo(NoticeKind kind, String audience) {
    /** The head of the section that has the case, who acts in its office. */
    private static final String HEAD = "SECTION_HEAD";

    private static final String PERSON = "@";

    /** 某事实。 Null for what nobody is told of. */
    public static ToldTo of(LedgerFact fact) {
        return switch (fact) {
            case CaseChased _, KeySupervisionDesignated _ -> to(CHASED, SECTION);
            case OverdueEscalated it ->
                switch (it.step()) {
                    case CHASED -> to(CHASED, duty(it.deadline()));
                    case DEPUTY_LEADER -> to(CHASED, DEPUTY_LEADER);
                    case CHIEF_LEADER -> to(CHASED, CHIEF_LEADER);
                };
            case FollowUpStepped it -> of(it.step());
            case ReplySentBack _, CaseReopened _ -> to(SENT_BACK, SECTION);
            case RoutingReturned _, AssignmentObjected _ -> to(SENT_BACK, REGISTRY);
            case ReplyRecalled _ -> to(SENT_BACK, SECTION, REGISTRY);
            case CaseAssigned _, CaseReassigned _, HandlerChanged _, WorkHandedOver _, AssignmentUpheld _ ->
                to(GIVEN, SECTION);
            case OfficeConfirmed it -> to(GIVEN, it.person());
            case Delegated it -> to(GIVEN, it.delegate());
            case DelegationConfirmed it -> to(GIVEN, it.delegate());
            case DeadlineApproached it -> to(DUE, duty(it.deadline()));
            case DeadlineMissed it -> to(DUE, duty(it.deadline()));
            case ContactDisputed _, OpinionReceived _, SatisfactionRecorded _ -> to(ANSWERED, SECTION);
            case ChaseAnswered _ -> to(ANSWERED, SUPERVISOR, REGISTRY);
            case RoutingProposed _, ExtensionRequested _, ReplySigned _, ObjectionProposed _ -> to(ASKED, CHIEF_LEADER);
            case RoutingApproved _, ReplyIssued _ -> to(ASKED, REGISTRY);
            case OpinionAsked it -> it.handler() == null ? null : to(ASKED, it.handler());
            case ReplySubmitted it when Boolean.TRUE.equals(it.review()) -> new ToldTo(ASKED, HEAD);
            case ReplySubmitted _, ReplyReviewed _, ContactWaiverAsked _ -> to(ASKED, DEPUTY_LEADER);
            case CorrectionAsked _ -> to(ASKED, REGISTRY, DEPUTY_LEADER, CHIEF_LEADER, SUPERVISOR);
            case OfficeAsked _, DelegationAsked _ -> to(ASKED, ADMIN);
            case DirectiveRecorded _, ContactWaiverDeclined _ -> to(DECIDED, SECTION);
            case ObjectionDeclined _, HandOnObjected _ -> to(DECIDED, REGISTRY);
            case ExtensionGranted _, ExtensionRefused _, DisputeSettled _, DissatisfactionExamined _, ReportHeard _ ->
                to(DECIDED, SECTION);
            case CorrectionDeclined _, DisclosureDecided _ -> to(DECIDED, SECTION, REGISTRY);
            case MeetingHeld it -> toOwners(it.decisions(), List.of());
            case MeetingCorrected it -> toOwners(it.anew().decisions(), it.struck());
            case DecisionPassed it -> to(GIVEN, it.to());
            case DecisionReported _ -> to(ANSWERED, REGISTRY);
            case OfficeRevoked it -> to(DECIDED, it.person());
            default -> null;
        };
    }

    /** Who sees to what a meeting decided. */
    private static ToldTo toOwners(List<MeetingDecision> decisions, List<Integer> struck) {
        String owners = IntStream.rangeClosed(1, decisions == null ? 0 : decisions.size())
                .filter(number -> !struck.contains(number))
                .mapToObj(number -> person(decisions.get(number - 1).owner()))
                .distinct()
                .collect(Collectors.joining(" "));
        return owners.isEmpty() ? null : new ToldTo(GIVEN, owners);
    }

    /** Whose duty it is that falls due. */
    private static Office duty(DeadlineKind kind) {
        return kind == DeadlineKind.FEEDBACK || kind == DeadlineKind.PUBLICATION ? REGISTRY : SECTION;
    }

    private static ToldTo to(NoticeKind kind, Office... offices) {
        return new ToldTo(kind, Arrays.stream(offices).map(Office::name).collect(Collectors.joining(" ")));
    }

    private static ToldTo to(NoticeKind kind, String person) {
        return new ToldTo(kind, PERSON + person);
    }

    /** 本人的记号。 How a person stands in an audience. */
    public static String person(String id) {
        return PERSON + id;
    }
}
