package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Optional;

/** 答复或会办意见的期限。 The deadline of the bureau's own answer: a reply runs from the hand-on, an assist opinion from receipt; an earlier date set from above wins. */
public final class AnswerDeadline {
    private AnswerDeadline() {}

    /** 按登记。 As a registration of the case says, in the duty it has now. */
    public static Optional<Deadline> of(CaseRegistered it, CaseState c, Circumstances now) {
        LocalDate handedOn = it.handedOnOn() == null ? it.receivedOn() : it.handedOnOn();
        return of(now.policy(handedOn), it.kind(), c.intake().role(), handedOn, it.receivedOn(), it.upstreamDue());
    }

    static Optional<Deadline> of(
            PolicyInForce policy,
            CaseKind kind,
            UnitRole role,
            LocalDate handedOnOn,
            LocalDate receivedOn,
            LocalDate upstreamDue) {
        DeadlineKind what = role.answersProposer() ? DeadlineKind.REPLY : DeadlineKind.OPINION;
        LocalDate start = role.answersProposer() ? handedOnOn : receivedOn;
        Optional<Deadline> ours = policy.deadline(what, start, kind, role);
        boolean upstreamWins = upstreamDue != null
                && ours.map(Deadline::dueOn)
                        .filter(due -> !upstreamDue.isBefore(due))
                        .isEmpty();
        return upstreamWins ? Optional.of(policy.fixed(what, upstreamDue)) : ours;
    }
}
