package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.ApproveObjection;
import banli.language.command.IntakeCommand.DeclineObjection;
import banli.language.command.IntakeCommand.ObjectToHandOn;
import banli.language.command.IntakeCommand.RecordObjectionOutcome;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.CaseReturned;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.event.IntakeEvent.ObjectionDeclined;
import banli.language.event.IntakeEvent.ObjectionProposed;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.ObjectionOutcome;
import java.time.LocalDate;
import java.util.Optional;

/** 向上级退回。 Objecting to the hand-on: proposed by the registry, agreed by the chief leader, decided above. */
final class DecideHandOn {
    private DecideHandOn() {}

    static CaseEvent object(ObjectToHandOn act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.NOT_TWICE,
                c.upstream().objection() == null,
                "退回已提出，正等主要领导同意",
                "Objecting is proposed already and waits for the chief leader");
        mayGoBack(day, c, now, r);
        r.orRefuse();
        return new ObjectionProposed(act.reason(), act.unitProposed(), day);
    }

    static CaseEvent approve(ApproveObjection act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        waits(day, c, now, r);
        mayGoBack(day, c, now, r);
        r.orRefuse();
        ObjectionProposed proposed = c.upstream().objection();
        return new HandOnObjected(now.actor().person(), proposed.reason(), proposed.unitProposed(), day);
    }

    static CaseEvent decline(DeclineObjection act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        waits(day, c, now, r);
        r.orRefuse();
        return new ObjectionDeclined(act.reason(), day);
    }

    private static void waits(LocalDate day, CaseState c, Circumstances now, Requirements r) {
        ObjectionProposed proposed = c.upstream().objection();
        r.require(
                Rule.ON_RECORD,
                proposed != null,
                "没有待同意的退回；请办公室先提出退回上级",
                "No objection waits; the registry proposes one first");
        r.require(
                Rule.ASKER_NEVER_AGREES,
                !SamePerson.in(now.actor(), c.upstream().proposedBy()),
                "退回由您提出，请由他人决定",
                "You proposed it; another person is to decide");
        r.require(
                Rule.STEPS_IN_ORDER,
                proposed == null || !day.isBefore(proposed.happenedOn()),
                "退回提出于" + (proposed == null ? null : proposed.happenedOn()) + "，请核对所填日期" + day,
                "It was proposed on " + (proposed == null ? null : proposed.happenedOn()) + "; check the date given, "
                        + day);
    }

    /** Within the window from receipt; afterwards as the referring office allows; never again once it upheld the hand-on. */
    private static void mayGoBack(LocalDate day, CaseState c, Circumstances now, Requirements r) {
        Optional<LocalDate> last = c.policy(now)
                .deadline(
                        DeadlineKind.OBJECTION,
                        c.intake().registered().receivedOn(),
                        c.intake().kind(),
                        c.intake().role())
                .map(Deadline::dueOn);
        if (!c.upstream().mayReturn()) {
            window(
                    last,
                    day,
                    "，应当办理；上级同意退回的，请先登记其来文",
                    "; handle it, or record the paper by which the upper level allows it",
                    r);
            r.require(
                    Rule.OBJECTION_REFUSED_IS_FINAL,
                    !c.intake().handOnUpheld(),
                    "上级已维持交办，请提出拟办意见并办理",
                    "The hand-on was upheld; propose the routing and handle the case");
        }
    }

    static void window(Optional<LocalDate> last, LocalDate day, String zh, String en, Requirements r) {
        r.require(
                Rule.OBJECTION_IN_WINDOW,
                last.isEmpty() || !day.isAfter(last.get()),
                "退回期限为" + last.map(LocalDate::toString).orElse("不限") + "，已过期限" + zh,
                "The window closed on " + last.map(LocalDate::toString).orElse("no day") + en);
    }

    static CaseEvent outcome(RecordObjectionOutcome act, Circumstances now, Requirements r) {
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return act.outcome() == ObjectionOutcome.UPHELD
                ? new HandOnUpheld(act.reason(), day)
                : new CaseReturned(act.reason(), day);
    }
}
