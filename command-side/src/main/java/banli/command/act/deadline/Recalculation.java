package banli.command.act.deadline;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.Requirements;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 重算期限。 Counts every running deadline anew by the policy and calendar in force now. Dates set by hand or from above stay;
 * a deadline is never moved to a day before the change was adopted.
 */
public final class Recalculation {
    private Recalculation() {}

    static List<CaseEvent> decide(RecalculateDeadlines act, CaseState c, Circumstances now, Requirements r) {
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        List<Deadline> before = new ArrayList<>();
        List<Deadline> after = new ArrayList<>();
        for (OpenDeadline open : c.deadlines().open()) {
            Deadline old = open.deadline();
            Deadline anew = open.start() == null ? old : notBefore(day, old, recounted(open, c, now));
            if (!anew.dueOn().equals(old.dueOn()) && !before.contains(old)) {
                before.add(old);
                after.add(anew);
            }
        }
        return before.isEmpty() ? List.of() : List.of(new DeadlinesRecalculated(act.changed(), before, after, day));
    }

    /** 重新计算。 The deadline as the policy in these circumstances counts it from its start. */
    public static Deadline recounted(OpenDeadline open, CaseState c, Circumstances now) {
        PolicyInForce policy = c.policy(now);
        boolean othersOpinion = open.kind() == DeadlineKind.OPINION && open.of() != null;
        UnitRole role = othersOpinion ? UnitRole.ASSIST : c.intake().role();
        return policy.deadline(open.kind(), open.start(), c.intake().kind(), role)
                .map(plain -> open.extendedDays() == 0
                        ? plain
                        : policy.extended(plain, open.extendedDays(), open.grantedOn()))
                .orElse(open.deadline());
    }

    private static Deadline notBefore(LocalDate adoptedOn, Deadline old, Deadline anew) {
        if (!anew.dueOn().isBefore(old.dueOn()) || !anew.dueOn().isBefore(adoptedOn)) {
            return anew;
        }
        if (old.dueOn().isBefore(adoptedOn)) {
            return old;
        }
        LocalDate warnFrom =
                anew.warnFrom() != null && anew.warnFrom().isAfter(adoptedOn) ? adoptedOn : anew.warnFrom();
        return new Deadline(anew.kind(), adoptedOn, warnFrom, anew.reckoning());
    }
}
