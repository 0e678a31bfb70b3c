package banli.query.screen.notice;

import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ClosingEvent.CaseWithdrawn;
import banli.language.event.ContactEvent.ContactDisputed;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.ContactEvent.ContactWaiverAsked;
import banli.language.event.ContactEvent.ContactWaiverDeclined;
import banli.language.event.ContactEvent.DisputeSettled;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DirectoryEvent.DelegationAsked;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.DelegationDeclined;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeDeclined;
import banli.language.event.IntakeEvent.AssignmentObjected;
import banli.language.event.IntakeEvent.AssignmentUpheld;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseReturned;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.ObjectionDeclined;
import banli.language.event.IntakeEvent.ObjectionProposed;
import banli.language.event.IntakeEvent.RegistrationAnnulled;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.RoutingReturned;
import banli.language.event.LedgerFact;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.wire.WireNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 后来怎样了。 Which later fact of the same stream settles what one was told of: then it waits for nobody any more. */
final class WhatBecame {
    private static final Map<Class<? extends LedgerFact>, List<Class<? extends LedgerFact>>> SETTLED = Map.ofEntries(
            Map.entry(RoutingProposed.class, List.of(RoutingApproved.class, RoutingReturned.class)),
            Map.entry(RoutingReturned.class, List.of(RoutingProposed.class)),
            Map.entry(RoutingApproved.class, List.of(CaseAssigned.class)),
            Map.entry(AssignmentObjected.class, List.of(AssignmentUpheld.class, CaseReassigned.class)),
            Map.entry(ObjectionProposed.class, List.of(ObjectionDeclined.class, HandOnObjected.class)),
            Map.entry(ExtensionRequested.class, List.of(ExtensionGranted.class, ExtensionRefused.class)),
            Map.entry(ReplySubmitted.class, List.of(ReplyReviewed.class, ReplySigned.class, ReplySentBack.class)),
            Map.entry(ReplyReviewed.class, List.of(ReplySigned.class, ReplySentBack.class)),
            Map.entry(ReplySigned.class, List.of(ReplyIssued.class, ReplySentBack.class)),
            Map.entry(ReplyIssued.class, List.of(ReplyDelivered.class, ReplyRecalled.class)),
            Map.entry(ReplySentBack.class, List.of(ReplySubmitted.class)),
            Map.entry(ReplyRecalled.class, List.of(ReplySubmitted.class)),
            Map.entry(CaseReopened.class, List.of(ReplySubmitted.class)),
            Map.entry(FollowUpStepped.class, List.of(FollowUpStepped.class)),
            Map.entry(ContactWaiverAsked.class, List.of(ContactWaived.class, ContactWaiverDeclined.class)),
            Map.entry(ContactDisputed.class, List.of(DisputeSettled.class)),
            Map.entry(CorrectionAsked.class, List.of(RecordCorrected.class, CorrectionDeclined.class)),
            Map.entry(CaseChased.class, List.of(ChaseAnswered.class)),
            Map.entry(OfficeAsked.class, List.of(OfficeConfirmed.class, OfficeDeclined.class)),
            Map.entry(DelegationAsked.class, List.of(DelegationConfirmed.class, DelegationDeclined.class)));

    /** Of which several may wait at once: one is settled for certain when all before it are. */
    private static final Set<Class<? extends LedgerFact>> SEVERAL = Set.of(
            ContactWaiverAsked.class,
            ContactDisputed.class,
            CorrectionAsked.class,
            CaseChased.class,
            OfficeAsked.class,
            DelegationAsked.class);

    /** After which nothing in a case waits for anybody. */
    private static final List<Class<? extends LedgerFact>> ENDS =
            List.of(CaseWithdrawn.class, CaseReturned.class, RegistrationAnnulled.class, CaseArchived.class);

    /** The table as rows of SQL: what was told, what settles it, and whether several may wait at once. */
    static final String ROWS = rows();

    private WhatBecame() {}

    private static String rows() {
        List<String> rows = new ArrayList<>();
        SETTLED.forEach((told, by) -> {
            by.forEach(one -> rows.add(row(told, one)));
            ENDS.forEach(one -> rows.add(row(told, one)));
        });
        return String.join(", ", rows);
    }

    private static String row(Class<? extends LedgerFact> told, Class<? extends LedgerFact> by) {
        boolean several = SEVERAL.contains(told) && !ENDS.contains(by);
        return "('" + WireNames.of(told) + "', '" + WireNames.of(by) + "', " + several + ")";
    }
}
