package banli.command.act.replay;

import banli.command.act.Rehearsal;
import banli.command.act.reply.NumberOfLetter;
import banli.command.act.state.CaseState;
import banli.command.act.state.DeadlinesOnRecord;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.query.policy.ActRefused;
import banli.language.query.policy.ActsReplayed;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 逐件再判断。 Each act on record decided once more under supposed rules, by the decision itself, on the case as it stood and the
 * deadlines as they would have run; what refuses it under its own rules as well is no difference.
 */
final class ActsAgain {
    private static final Set<String> OF_CLASSES = Set.of(Rule.OUTCOME_KNOWN.id(), Rule.LATER_ANSWER_OWED.id());

    private final Circumstances now;
    private final Circumstances supposed;
    private final boolean otherClasses;
    private final List<ActRefused> refused = new ArrayList<>();
    private int acts;
    private int unjudged;
    private final FromAbove above = new FromAbove();

    ActsAgain(CaseState c, Circumstances now, Circumstances supposed) {
        this.now = now;
        this.supposed = supposed;
        Set<String> schemes = schemes(c.policy(supposed));
        this.otherClasses = schemes(c.policy(now)).stream().noneMatch(schemes::contains);
    }

    private static Set<String> schemes(PolicyInForce policy) {
        return policy.outcomes().stream().map(Outcome::scheme).collect(Collectors.toSet());
    }

    /** One more fact, with the case before it and the deadlines that would have run. */
    void judge(Entry entry, CaseState before, DeadlinesOnRecord deadlines) {
        if (entry.by().office() == Office.SYSTEM || above.changed(entry)) {
            return;
        }
        Optional<CaseCommand> act = ActBehind.of(entry.fact(), before);
        if (act.isEmpty()) {
            return;
        }
        acts++;
        if (ActBehind.whole(act.get())) {
            refusal(act.get(), entry, before.withDeadlines(deadlines), supposed)
                    .ifPresent(against -> compared(act.get(), entry, before, against));
        } else {
            unjudged++;
        }
    }

    private void compared(CaseCommand act, Entry entry, CaseState before, Refused against) {
        Refused own = refusal(act, entry, before, now).orElse(null);
        List<Refusal> reasons = against.rules().stream()
                .filter(one -> own == null
                        || own.rules().stream().noneMatch(same -> same.rule().equals(one.rule())))
                .filter(one -> !otherClasses || !OF_CLASSES.contains(one.rule()))
                .toList();
        if (!reasons.isEmpty()) {
            refused.add(new ActRefused(Act.of(act).id(), entry.fact().happenedOn(), reasons));
        } else if (own != null) {
            unjudged++;
        }
    }

    private static Optional<Refused> refusal(CaseCommand act, Entry entry, CaseState before, Circumstances rules) {
        try {
            return waits(entry.fact(), Rehearsal.again(NumberOfLetter.under(act, rules), entry.by(), before, rules));
        } catch (RefusedException refusal) {
            return Optional.of(refusal.refused());
        }
    }

    /** A waiver that had to be agreed to first would not have counted that day. */
    private static Optional<Refused> waits(CaseEvent fact, List<CaseEvent> again) {
        boolean waits = fact instanceof ContactWaived && again.stream().noneMatch(ContactWaived.class::isInstance);
        return !waits
                ? Optional.empty()
                : Optional.of(new Refused(
                        Refused.Code.RULE,
                        List.of(Rule.WAIVER_AGREED.unmet(new Text(
                                "当日只算申请，须等分管领导同意",
                                "It would only have been asked for, and waited for the deputy leader"))),
                        List.of()));
    }

    ActsReplayed told() {
        return new ActsReplayed(acts - unjudged, unjudged, List.copyOf(refused));
    }
}
