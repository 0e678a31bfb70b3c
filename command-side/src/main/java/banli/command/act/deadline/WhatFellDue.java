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
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.word.deadline.Escalation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 到期。 What approached or passed by a day, and what overdue is told further up by then, each told once. A window to object is a right, and handing on the referring office's: neither falls due here. */
final class WhatFellDue {
    private WhatFellDue() {}

    static List<CaseEvent> decide(RecordWhatFellDue act, CaseState c, Circumstances now, Requirements r) {
        LocalDate asOf = act.asOf() == null ? now.dayOf(act.happenedOn()) : act.asOf();
        r.field("asOf", !asOf.isAfter(now.today()), "不得晚于今天", "No later than today")
                .orRefuse();
        PolicyInForce policy = c.policy(now);
        Set<CaseEvent> facts = new LinkedHashSet<>();
        c.deadlines().open().stream()
                .filter(open -> open.kind().ours())
                .forEach(open -> facts.addAll(of(open, asOf, policy)));
        // Two forms due on the same day are one fact.
        return List.copyOf(facts);
    }

    private static List<CaseEvent> of(OpenDeadline open, LocalDate asOf, PolicyInForce policy) {
        List<CaseEvent> facts = new ArrayList<>();
        if (asOf.isAfter(open.dueOn())) {
            int over = policy.workingDaysBetween(open.dueOn(), asOf);
            if (!open.missed()) {
                facts.add(new DeadlineMissed(open.kind(), open.commitment(), open.dueOn(), over, asOf));
            }
            policy.escalation().ifPresent(rule -> {
                for (Escalation step : Escalation.values()) {
                    if (over >= rule.after(step) && !open.toldTo(step)) {
                        facts.add(new OverdueEscalated(
                                open.kind(), open.commitment(), open.dueOn(), step, over, rule.id(), asOf));
                    }
                }
            });
        } else if (!open.approached() && open.warnFrom() != null && !asOf.isBefore(open.warnFrom())) {
            int left = policy.workingDaysBetween(asOf, open.dueOn());
            facts.add(new DeadlineApproached(open.kind(), open.commitment(), open.dueOn(), left, asOf));
        }
        return facts;
    }
}
