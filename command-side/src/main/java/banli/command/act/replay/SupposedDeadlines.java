package banli.command.act.replay;

import banli.command.act.deadline.Recalculation;
import banli.command.act.disclosure.DecideDisclosure;
import banli.command.act.intake.IntakeDeadlines;
import banli.command.act.reply.DeliveryDeadlines;
import banli.command.act.state.CaseState;
import banli.command.act.state.DeadlinesOnRecord;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 设想的期限。 The deadlines of a case under supposed rules, fact by fact: begun as the decision behind that fact would begin
 * them, ended by the same facts. A date set by hand or from above stays; a place's own recalculation is no part of another's
 * rules.
 */
final class SupposedDeadlines {
    private SupposedDeadlines() {}

    /** After one more fact; {@code c} is the case before it. */
    static DeadlinesOnRecord after(DeadlinesOnRecord so, Entry entry, CaseState c, Circumstances supposed) {
        LocalDate day = entry.fact().happenedOn();
        return switch (entry.fact()) {
            case CaseRegistered it -> {
                CaseState registered = c.after(entry);
                yield DeadlinesOnRecord.NONE.with(
                        entry, IntakeDeadlines.registered(it, registered.policy(supposed)), null);
            }
            case CaseAssigned it ->
                so.with(entry, IntakeDeadlines.assigned(c, it.role(), day, c.policy(supposed)), null);
            case CaseReassigned _ ->
                so.with(entry, IntakeDeadlines.reassigned(c, c.intake().role(), day, c.policy(supposed)), null);
            case OpinionAsked it ->
                so.with(entry, one(DeadlineKind.OPINION, c, UnitRole.ASSIST, day, supposed), it.unit());
            case ReplyDelivered it
            when it.completes() -> so.with(entry, DeliveryDeadlines.following(c, day, c.policy(supposed)), null);
            case FollowUpStepped it
            when it.step() instanceof ReplyDelivered now && now.completes() ->
                so.with(entry, DeliveryDeadlines.later(c.inFollowUp(it.followUp()), day, c.policy(supposed)), null);
            case FeedbackRequested it ->
                so.with(entry, one(DeadlineKind.FEEDBACK, c, c.intake().role(), day, supposed), it.proposer());
            case DisclosureDecided it ->
                so.with(entry, DecideDisclosure.following(it.choice(), c, c.policy(supposed), day), null);
            case CaseReopened it
            when it.deadlines().stream().anyMatch(one -> one.reckoning() == null) -> so.with(entry);
            case CaseReopened _ ->
                so.with(entry, one(DeadlineKind.REWORK, c, c.intake().role(), day, supposed), null);
            case ExtensionGranted it when it.deadline().reckoning() == null -> so.with(entry);
            case ExtensionGranted _ ->
                so.with(entry)
                        .each(one -> one.start() == null || one.extendedDays() == 0
                                ? one
                                : one.movedTo(Recalculation.recounted(one, c, supposed)));
            case DirectiveRecorded it ->
                so.with(entry, anew(it.deadlines(), c, c.intake().role(), supposed), null);
            case RoleChanged it -> so.with(entry, anew(it.deadlines(), c, it.role(), supposed), null);
            case DeadlinesRecalculated it -> setByHand(so, it.after());
            default -> so.with(entry);
        };
    }

    private static List<Deadline> one(
            DeadlineKind kind, CaseState c, UnitRole role, LocalDate day, Circumstances supposed) {
        PolicyInForce policy = c.policy(supposed);
        return policy.deadline(kind, day, c.intake().kind(), role).map(List::of).orElse(List.of());
    }

    /** What a paper from above begins: a date it sets stays, what is counted is counted by these rules. */
    private static List<Deadline> anew(List<Deadline> begun, CaseState c, UnitRole role, Circumstances supposed) {
        PolicyInForce policy = c.policy(supposed);
        return begun.stream()
                .flatMap(one -> one.reckoning() == null
                        ? Stream.of(one)
                        : policy
                                .deadline(
                                        one.kind(),
                                        one.reckoning().start(),
                                        c.intake().kind(),
                                        role)
                                .stream())
                .toList();
    }

    private static DeadlinesOnRecord setByHand(DeadlinesOnRecord so, List<Deadline> after) {
        return so.each(one -> after.stream()
                .filter(anew -> anew.reckoning() == null && anew.kind() == one.kind() && one.of() == null)
                .findFirst()
                .map(one::movedTo)
                .orElse(one));
    }
}
