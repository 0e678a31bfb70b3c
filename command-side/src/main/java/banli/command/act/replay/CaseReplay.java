package banli.command.act.replay;

import banli.command.act.replay.Course.Run;
import banli.command.act.state.CaseState;
import banli.command.act.state.ContactsOnRecord.Standing;
import banli.command.act.state.DeadlinesOnRecord;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.language.act.Rule;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.query.policy.CasesReplayed.CaseReplayed;
import banli.language.query.policy.CasesReplayed.DueReplayed;
import banli.language.query.policy.SupposedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 重演一案。 A case as it was and as it would have been: what people did, and when, stays; what was due, and whether it was in time, is
 * told by the supposed rules.
 */
public final class CaseReplay {
    private final List<CaseEvent> facts = new ArrayList<>();
    private Course was = new Course();
    private Course would = new Course();
    private final ActsAgain acts;

    private CaseReplay(ActsAgain acts) {
        this.acts = acts;
    }

    /** 在设想的规则之下。 Under the rules of these circumstances. */
    public static CaseReplayed under(CaseState c, Circumstances now, Circumstances supposed) {
        CaseReplay replay = new CaseReplay(new ActsAgain(c, now, supposed));
        CaseState state = CaseState.NONE;
        DeadlinesOnRecord deadlines = DeadlinesOnRecord.NONE;
        for (Entry entry : c.entries()) {
            replay.acts.judge(entry, state, deadlines);
            deadlines = SupposedDeadlines.after(deadlines, entry, state, supposed);
            state = state.after(entry);
            replay.read(entry.fact(), state, deadlines);
        }
        return replay.told(c, now, supposed);
    }

    private void read(CaseEvent fact, CaseState state, DeadlinesOnRecord supposed) {
        if (fact instanceof CaseRegistered) {
            was = new Course();
            would = new Course();
            facts.clear();
        }
        facts.add(fact);
        was.read(fact, state.deadlines(), state.round());
        would.read(fact, supposed, state.round());
    }

    private CaseReplayed told(CaseState c, Circumstances now, Circumstances supposed) {
        PolicyInForce before = c.policy(now);
        PolicyInForce after = c.policy(supposed);
        return new CaseReplayed(
                new SupposedCase(c.intake().caseId(), would.answerDue(c.round()), inTime(), met(c, after)),
                dues(now.today()),
                rules(c, after, before),
                rules(c, before, after),
                acts.told());
    }

    private boolean inTime() {
        Run answer = would.firstAnswer();
        return delivered() != null && (answer == null || !answer.metOn.isAfter(answer.dueOn));
    }

    /** The first day on which the reply had reached everyone, null before. */
    private LocalDate delivered() {
        return facts.stream()
                .filter(fact -> fact instanceof ReplyDelivered it && it.completes())
                .map(CaseEvent::happenedOn)
                .findFirst()
                .orElse(null);
    }

    /** Whether a standing contact that counts as a meeting under that policy is on record by the first complete delivery. */
    private boolean met(CaseState c, PolicyInForce policy) {
        LocalDate until = delivered();
        return until != null
                && facts.stream()
                        .anyMatch(fact -> fact instanceof ContactRecorded it
                                && policy.countsAsMeeting(it.channel())
                                && !it.happenedOn().isAfter(until)
                                && c.contacts()
                                        .contact(it.contact())
                                        .filter(one -> one.standing() == Standing.STANDS)
                                        .isPresent());
    }

    private List<DueReplayed> dues(LocalDate today) {
        List<DueReplayed> told = new ArrayList<>();
        for (Run run : was.all()) {
            told.add(due(run, same(run, would), today));
        }
        would.all().stream().filter(run -> same(run, was) == null).forEach(run -> told.add(due(null, run, today)));
        return told.stream()
                .filter(one -> one.wasKept() != null || one.wouldBeKept() != null)
                .toList();
    }

    private static Run same(Run run, Course other) {
        return other.all().stream()
                .filter(one -> one.thing.equals(run.thing) && one.time == run.time)
                .findFirst()
                .orElse(null);
    }

    private static DueReplayed due(Run was, Run would, LocalDate today) {
        Run either = was == null ? would : was;
        return new DueReplayed(
                either.thing.kind(),
                either.thing.commitment(),
                either.thing.of(),
                either.round,
                was == null ? null : was.dueOn,
                would == null ? null : would.dueOn,
                either.metOn,
                was == null ? null : was.kept(today),
                would == null ? null : would.kept(today));
    }

    /** 约束的不同。 The rules that bind this case by one policy and not by the other. */
    public static List<String> rules(CaseState c, PolicyInForce binding, PolicyInForce other) {
        return Stream.of(Rule.values())
                .filter(Rule::byPolicy)
                .map(Rule::id)
                .filter(rule -> binding.binds(
                                rule, c.intake().kind(), c.intake().role())
                        && !other.binds(rule, c.intake().kind(), c.intake().role()))
                .toList();
    }
}
