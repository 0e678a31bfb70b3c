package banli.command.act.deadline;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.Requirements;
import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 到期。 What approached or passed by a day, each told once. A window to object is a right, not a duty, and handing on is the
 * referring office's: neither falls due here.
 */
final class WhatFellDue {
    private WhatFellDue() {}

    static List<CaseEvent> decide(RecordWhatFellDue act, CaseState c, Circumstances now, Requirements r) {
        LocalDate asOf = act.asOf() == null ? now.dayOf(act.happenedOn()) : act.asOf();
        r.field("asOf", !asOf.isAfter(now.today()), "不得晚于今天", "No later than today")
                .orRefuse();
        PolicyInForce policy = c.policy(now);
        List<CaseEvent> facts = new ArrayList<>();
        for (OpenDeadline open : c.deadlines().open()) {
            if (!open.kind().ours()) {
                continue;
            }
            CaseEvent fact = null;
            if (asOf.isAfter(open.dueOn())) {
                int over = policy.workingDaysBetween(open.dueOn(), asOf);
                fact = open.missed()
                        ? null
                        : new DeadlineMissed(open.kind(), open.commitment(), open.dueOn(), over, asOf);
            } else if (!open.approached() && open.warnFrom() != null && !asOf.isBefore(open.warnFrom())) {
                int left = policy.workingDaysBetween(asOf, open.dueOn());
                fact = new DeadlineApproached(open.kind(), open.commitment(), open.dueOn(), left, asOf);
            }
            // Two forms due on the same day are one fact.
            if (fact != null && !facts.contains(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }
}
