package banli.command.act.intake;

import banli.command.act.state.CaseOnRecord;
import banli.command.act.state.CaseState;
import banli.command.rulebook.PolicyInForce;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 收件与交办时起算的期限。 What begins to run when a case is registered, assigned or reassigned. */
public final class IntakeDeadlines {
    private IntakeDeadlines() {}

    static List<Deadline> registered(
            CaseKind kind,
            UnitRole role,
            Raised raised,
            LocalDate handedOn,
            LocalDate receivedOn,
            LocalDate upstreamDue,
            PolicyInForce policy) {
        List<Deadline> all = new ArrayList<>();
        policy.deadline(DeadlineKind.OBJECTION, receivedOn, kind, role).ifPresent(all::add);
        if (raised == Raised.BETWEEN_SESSIONS) {
            policy.deadline(DeadlineKind.HAND_ON, receivedOn, kind, role).ifPresent(all::add);
        }
        if (!role.answersProposer()) {
            AnswerDeadline.of(policy, kind, role, handedOn, receivedOn, upstreamDue)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** 登记时。 By registration. */
    public static List<Deadline> registered(CaseRegistered it, PolicyInForce policy) {
        return registered(
                it.kind(),
                it.role(),
                it.raised(),
                CaseOnRecord.NONE.with(it).handedOnOn(),
                it.receivedOn(),
                it.upstreamDue(),
                policy);
    }

    /** 交办时。 By assigning the case in that role. */
    public static List<Deadline> assigned(CaseState c, UnitRole role, LocalDate day, PolicyInForce policy) {
        CaseRegistered registered = c.intake().registered();
        List<Deadline> all = reassigned(c, role, day, policy);
        boolean runs = c.deadlines()
                .answer()
                .filter(open -> open.kind() == DeadlineKind.REPLY)
                .isPresent();
        if (!runs && (role.answersProposer() || registered.role().answersProposer())) {
            AnswerDeadline.of(
                            policy,
                            registered.kind(),
                            role,
                            c.intake().handedOnOn(),
                            registered.receivedOn(),
                            registered.upstreamDue())
                    .map(ours -> c.upstream().due() == null
                            ? ours
                            : policy.fixed(ours.kind(), c.upstream().due()))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** 改办时。 By giving it to another section: what that section has to do first. */
    public static List<Deadline> reassigned(CaseState c, UnitRole role, LocalDate day, PolicyInForce policy) {
        List<Deadline> all = new ArrayList<>();
        policy.deadline(DeadlineKind.OBJECTION, day, c.intake().kind(), role).ifPresent(all::add);
        if (!c.contacts().settled(Phase.BEFORE, c.round(), day)) {
            policy.deadline(DeadlineKind.FIRST_CONTACT, day, c.intake().kind(), role)
                    .ifPresent(all::add);
        }
        return all;
    }
}
