package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.PolicyInForce;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 送达后起算的期限。 What begins to run when the last recipient has the reply. */
public final class DeliveryDeadlines {
    private DeliveryDeadlines() {}

    /** 何时再次答复。 What is owed again by whoever answered that something is planned or in progress; none where the policy sets no day. */
    public static List<Deadline> later(CaseState c, LocalDate day, PolicyInForce policy) {
        Outcome outcome =
                c.replies().draft() == null ? null : c.replies().draft().outcome();
        return outcome == null || !policy.answeredLater(outcome)
                ? List.of()
                : policy
                        .deadline(
                                DeadlineKind.LATER_ANSWER,
                                day,
                                c.intake().kind(),
                                c.intake().role())
                        .stream()
                        .toList();
    }

    /** 全部送达时。 By the delivery that completes; an assist case owes nothing after its opinion. */
    public static List<Deadline> following(CaseState c, LocalDate day, PolicyInForce policy) {
        if (!c.intake().role().answersProposer()) {
            return List.of();
        }
        List<Deadline> all = new ArrayList<>(later(c, day, policy));
        CaseKind kind = c.intake().kind();
        UnitRole role = c.intake().role();
        policy.deadline(DeadlineKind.FEEDBACK, day, kind, role).ifPresent(all::add);
        boolean owed = c.intake().registered().mayBePublic()
                && c.disclosure().decided() != DisclosureChoice.WITHHOLD
                && !c.disclosure().anew();
        if (owed) {
            LocalDate issuedOn = c.rounds().rounds().getLast().issuedOn();
            boolean fromIssue = issuedOn != null && policy.publicationRunsFromIssue(kind, role);
            policy.deadline(DeadlineKind.PUBLICATION, fromIssue ? issuedOn : day, kind, role)
                    .ifPresent(all::add);
        }
        return all;
    }
}
