package banli.command.reaction;

import banli.command.policy.DocumentChecks;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.query.screens.Reactions.Doing;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.Changed;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** 采用新规则或新日历后，重算期限。 When a policy or a calendar is adopted, the running deadlines of every case are counted anew. */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenCalendarOrPolicyAdoptedThenRecalculate {
    private static final Text WHAT = new Text("重新计算各案的期限", "counting the deadlines of every case anew");

    private final Following following;
    private final CasesFound cases;
    private volatile Doing doing;

    WhenCalendarOrPolicyAdoptedThenRecalculate(Following following, CasesFound cases) {
        this.following = following;
        this.cases = cases;
    }

    @EventHandler
    void on(PolicyAdopted fact, DomainEventMessage<?> cause) {
        recalculate(Changed.policy(fact.version(), DocumentChecks.name(fact.document())), cause);
    }

    @EventHandler
    void on(CalendarAdopted fact, DomainEventMessage<?> cause) {
        recalculate(Changed.calendar(fact.version(), fact.year()), cause);
    }

    private void recalculate(String changed, EventMessage<?> cause) {
        List<CaseId> all = cases.running();
        try {
            for (int done = 0; done < all.size(); done++) {
                doing = new Doing(WHAT, done, all.size());
                following.send(new RecalculateDeadlines(all.get(done), changed, null), cause);
            }
        } finally {
            doing = null;
        }
    }

    /** How far it is; null while nothing is recalculated here. */
    Doing doing() {
        return doing;
    }
}
