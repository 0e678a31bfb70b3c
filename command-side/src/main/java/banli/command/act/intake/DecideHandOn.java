package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.ObjectToHandOn;
import banli.language.command.IntakeCommand.RecordObjectionOutcome;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.CaseReturned;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.ObjectionOutcome;
import java.time.LocalDate;
import java.util.Optional;

/** 向上级退回。 Objecting to the hand-on, and what became of it. */
final class DecideHandOn {
    private DecideHandOn() {}

    static CaseEvent object(ObjectToHandOn act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.OBJECTION_APPROVED_BY_CHIEF,
                now.directory().holds(act.approvedBy(), Office.CHIEF_LEADER, null),
                act.approvedBy() + "不是主要领导；请先报主要领导同意",
                act.approvedBy() + " is not the chief leader; ask the chief leader first");
        withinWindow(c, day, r);
        r.require(
                Rule.OBJECTION_REFUSED_IS_FINAL,
                !c.intake().handOnUpheld(),
                "上级已维持交办，请提出拟办意见并办理",
                "The hand-on was upheld; propose the routing and handle the case");
        r.orRefuse();
        return new HandOnObjected(act.approvedBy(), act.reason(), act.unitProposed(), day);
    }

    static void withinWindow(CaseState c, LocalDate day, Requirements r) {
        Optional<LocalDate> last = c.deadlines().first(DeadlineKind.OBJECTION).map(OpenDeadline::dueOn);
        r.require(
                Rule.OBJECTION_IN_WINDOW,
                last.isEmpty() || !day.isAfter(last.get()),
                "退回期限为" + last.map(LocalDate::toString).orElse("不限") + "，已过期限，应当办理",
                "The window closed on " + last.map(LocalDate::toString).orElse("no day")
                        + "; the case is to be handled");
    }

    static CaseEvent outcome(RecordObjectionOutcome act, Circumstances now, Requirements r) {
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return act.outcome() == ObjectionOutcome.UPHELD
                ? new HandOnUpheld(act.reason(), day)
                : new CaseReturned(act.reason(), day);
    }
}
