package banli.query.screen.casefile;

import static banli.language.word.deadline.DeadlineKind.*;

import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.query.deadline.DeadlineStep.What;
import banli.language.query.deadline.DeadlineView;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.UnitRole;
import banli.query.fold.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * 期限。 Every deadline of the case: set by facts, met by facts, dropped when its reason falls away.
 *
 * @param ofEarlierRounds how many of them, from the first, stood when the present round began
 */
public record Deadlines(List<DeadlineOnFile> all, int ofEarlierRounds) {
    static final Deadlines NONE = new Deadlines(List.of(), 0);

    Deadlines read(Fact fact) {
        return switch (fact.event()) {
            case CaseRegistered it -> set(it.deadlines(), fact);
            case CaseAssigned it ->
                met(HAND_ON, null, fact).drop(of(OBJECTION)).fitting(it.role()).set(it.deadlines(), fact);
            case CaseReassigned it -> drop(of(OBJECTION)).set(it.deadlines(), fact);
            case CaseAccepted _ -> drop(of(OBJECTION));
            case AssignmentObjected _ -> drop(of(OBJECTION));
            case HandOnObjected _ -> drop(of(OBJECTION));
            case ContactRecorded _, ContactWaived _ -> met(FIRST_CONTACT, null, fact);
            case OpinionAsked it -> set(it.deadline(), null, it.unit(), fact);
            case OpinionReceived it -> met(OPINION, it.unit(), fact);
            case OpinionWaived it ->
                drop(one -> of(OPINION).test(one) && it.unit().equals(one.about()));
            case ReplyDelivered it
            when it.completes() ->
                met(REPLY, null, fact)
                        .met(REWORK, null, fact)
                        .met(OPINION, null, fact)
                        .drop(of(FIRST_CONTACT))
                        .set(it.deadlines(), fact);
            case ReplyDelivered it -> set(it.deadlines(), fact);
            case FollowUpStepped it
            when it.step() instanceof ReplyDelivered now && now.completes() ->
                met(LATER_ANSWER, null, fact).set(now.deadlines(), fact);
            case FeedbackRequested it ->
                drop(one -> of(FEEDBACK).test(one) && one.about() == null)
                        .set(it.deadline(), null, it.proposer(), fact);
            case SatisfactionRecorded it -> met(FEEDBACK, it.proposer(), fact).met(FEEDBACK, null, fact);
            case DisclosureDecided it when it.choice() == DisclosureChoice.WITHHOLD -> drop(of(PUBLICATION));
            case DisclosureDecided it -> set(it.deadlines(), fact);
            case ReplyPublished _ -> met(PUBLICATION, null, fact);
            case DirectiveRecorded it -> fromAbove(it.deadlines(), fact);
            case RoleChanged it -> fitting(it.role()).fromAbove(it.deadlines(), fact);
            case ExtensionGranted it -> moved(it.deadline(), null, What.EXTENDED, fact);
            case CaseReopened it ->
                drop(of(REPLY)
                                .or(of(REWORK))
                                .or(of(FEEDBACK))
                                .or(of(PUBLICATION))
                                .or(of(LATER_ANSWER)))
                        .anotherRound()
                        .set(it.deadlines(), fact);
            case DeadlinesRecalculated it -> recalculated(it, fact);
            case DeadlineMissed it ->
                with(Lists.each(
                        all,
                        one -> one.view().kind() == it.deadline()
                                && Objects.equals(one.view().commitment(), it.commitment())
                                && Objects.equals(one.view().dueOn(), it.dueOn()),
                        DeadlineOnFile::missed));
            case WorkHandedOver it ->
                change(one -> of(OPINION).test(one) && one.about() != null, one -> one.about(it.now(one.about())));
            case CommitmentMade it -> set(it.deadline(), it.commitment(), null, fact);
            case CommitmentCarriedOver it -> moved(it.deadline(), it.commitment(), What.CARRIED_OVER, fact);
            case CommitmentFulfilled it ->
                change(one -> Objects.equals(one.view().commitment(), it.commitment()), one -> one.met(fact.on()));
            case CaseReturned _, CaseWithdrawn _, RegistrationAnnulled _ -> drop(_ -> true);
            default -> this;
        };
    }

    /** 答复期限。 The deadline that the case's light shows: the reply's or the rework's; the opinion's of an ASSIST case. */
    public Optional<DeadlineView> ofReply(UnitRole role) {
        Set<DeadlineKind> kinds = role == UnitRole.ASSIST ? Set.of(OPINION) : Set.of(REPLY, REWORK);
        return all.stream()
                .skip(ofEarlierRounds)
                .filter(one -> one.about() == null && kinds.contains(one.view().kind()))
                .map(DeadlineOnFile::view)
                .reduce((_, last) -> last);
    }

    /** What was due in the rounds before was met or dropped: it says nothing of this one. */
    private Deadlines anotherRound() {
        return new Deadlines(all, all.size());
    }

    private Deadlines with(List<DeadlineOnFile> all) {
        return new Deadlines(all, ofEarlierRounds);
    }

    /** 期限视图。 As the case file shows them. */
    public List<DeadlineView> views() {
        return all.stream().map(DeadlineOnFile::view).toList();
    }

    private Deadlines set(List<Deadline> deadlines, Fact by) {
        Deadlines next = this;
        for (Deadline deadline : Lists.orEmpty(deadlines)) {
            next = next.set(deadline, null, null, by);
        }
        return next;
    }

    private Deadlines set(Deadline deadline, Integer commitment, String about, Fact by) {
        return deadline == null ? this : put(DeadlineOnFile.open(deadline, commitment, about, by));
    }

    /** As set, but where it ran already its earlier counts are kept. */
    private Deadlines moved(Deadline deadline, Integer commitment, What what, Fact by) {
        if (deadline == null) {
            return this;
        }
        DeadlineOnFile anew = DeadlineOnFile.open(deadline, commitment, null, by);
        return with(
                all.stream().anyMatch(it -> it.sameAs(anew))
                        ? Lists.last(all, it -> it.sameAs(anew), old -> old.moved(what, null, deadline, by))
                        : Lists.plus(all, anew));
    }

    private Deadlines fromAbove(List<Deadline> deadlines, Fact by) {
        Deadlines next = this;
        for (Deadline deadline : Lists.orEmpty(deadlines)) {
            next = next.moved(deadline, null, What.FROM_ABOVE, by);
        }
        return next;
    }

    /** A new count of the same thing takes the place of the old one. */
    private Deadlines put(DeadlineOnFile one) {
        return with(
                all.stream().anyMatch(it -> it.sameAs(one))
                        ? Lists.last(all, it -> it.sameAs(one), _ -> one)
                        : Lists.plus(all, one));
    }

    /** Without what a bureau in that role does not owe. */
    private Deadlines fitting(UnitRole role) {
        return drop(one -> one.about() == null
                && (role.answersProposer()
                        ? of(OPINION).test(one)
                        : of(REPLY).or(of(REWORK)).or(of(FIRST_CONTACT)).test(one)));
    }

    private Deadlines recalculated(DeadlinesRecalculated it, Fact by) {
        List<Deadline> before = Lists.orEmpty(it.before());
        List<Deadline> after = Lists.orEmpty(it.after());
        // All at once: one that has moved may fall due when another did before.
        return change(
                one -> place(one, before, after) >= 0,
                one -> one.moved(What.RECOUNTED, it.changed(), after.get(place(one, before, after)), by));
    }

    /** Which of those before it is, -1 for none that has another after. */
    private static int place(DeadlineOnFile one, List<Deadline> before, List<Deadline> after) {
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(index -> one.view().kind() == before.get(index).kind()
                        && Objects.equals(one.view().dueOn(), before.get(index).dueOn()))
                .findFirst()
                .orElse(-1);
    }

    private Deadlines met(DeadlineKind kind, String about, Fact fact) {
        return change(
                one -> one.view().kind() == kind && Objects.equals(one.about(), about), one -> one.met(fact.on()));
    }

    private Deadlines drop(Predicate<DeadlineOnFile> which) {
        return change(which, DeadlineOnFile::dropped);
    }

    private Deadlines change(Predicate<DeadlineOnFile> which, UnaryOperator<DeadlineOnFile> change) {
        return with(Lists.each(all, one -> one.view().open() && which.test(one), change));
    }

    private static Predicate<DeadlineOnFile> of(DeadlineKind kind) {
        return one -> one.view().kind() == kind;
    }
}
