package banli.command.act.supervision;

import banli.command.act.contact.DecideContact;
import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.InOtherCases;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.SupervisionCommand;
import banli.language.command.SupervisionCommand.AnswerChase;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.command.SupervisionCommand.DesignateKeySupervision;
import banli.language.command.SupervisionCommand.HearReport;
import banli.language.command.SupervisionCommand.LiftKeySupervision;
import banli.language.command.SupervisionCommand.NoteMeeting;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.event.CaseEvent;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.event.SupervisionEvent.InvestigationRecorded;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.KeySupervisionLifted;
import banli.language.event.SupervisionEvent.ReportHeard;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/** 督办。 Decides key supervision, chases and reports heard. */
public final class DecideSupervision {
    private DecideSupervision() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(SupervisionCommand command, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(command.happenedOn());
        return List.of(
                switch (command) {
                    case DesignateKeySupervision act -> designate(act, c, r, day);
                    case LiftKeySupervision act -> lift(act, c, r, day);
                    case ChaseCase act -> {
                        r.orRefuse();
                        yield new CaseChased(c.supervision().chases().size() + 1, act.about(), day);
                    }
                    case AnswerChase act -> answer(act, c, r, day);
                    case HearReport act -> hear(act, now, r, day);
                    case NoteMeeting act -> {
                        r.orRefuse();
                        List<String> decided = act.decided() == null ? List.of() : List.copyOf(act.decided());
                        yield new DiscussedAtMeeting(act.meeting(), act.kind(), decided, act.withdrawn(), day);
                    }
                    case RecordInvestigation act -> investigate(act, now, r, day);
                });
    }

    private static CaseEvent designate(DesignateKeySupervision act, CaseState c, Requirements r, LocalDate day) {
        r.require(
                Rule.NOT_TWICE,
                !c.supervision().key(),
                "本案已列重点督办；如需变更，请先解除",
                "The case is under key supervision already; lift it first to change it");
        inOrder(c.supervision().keyOn(), day, r);
        r.orRefuse();
        return new KeySupervisionDesignated(act.leader(), act.level(), day);
    }

    private static CaseEvent lift(LiftKeySupervision act, CaseState c, Requirements r, LocalDate day) {
        r.require(Rule.ON_RECORD, c.supervision().key(), "本案未列重点督办", "The case is not under key supervision");
        inOrder(c.supervision().keyOn(), day, r);
        r.orRefuse();
        return new KeySupervisionLifted(act.reason(), day);
    }

    private static CaseEvent answer(AnswerChase act, CaseState c, Requirements r, LocalDate day) {
        boolean exists =
                act.chase() > 0 && act.chase() <= c.supervision().chases().size();
        r.require(
                Rule.ON_RECORD,
                exists,
                "没有第" + act.chase() + "次催办，请核对序号",
                "There is no chase " + act.chase() + "; check the number");
        r.require(
                Rule.NOT_TWICE,
                !exists || c.supervision().unanswered().contains(act.chase()),
                "第" + act.chase() + "次催办已答复；如有误，请更正记录",
                "Chase " + act.chase() + " was answered already; correct that record if it is wrong");
        inOrder(exists ? c.supervision().chases().get(act.chase() - 1) : null, day, r);
        r.orRefuse();
        return new ChaseAnswered(act.chase(), act.answer(), day);
    }

    /** Tracks beside the stages have an order of their own. */
    private static void inOrder(LocalDate before, LocalDate day, Requirements r) {
        r.require(
                Rule.STEPS_IN_ORDER,
                before == null || !day.isBefore(before),
                "前一步的日期为" + before + "，请核对所填日期" + day + "，或先更正前一步的记录",
                "The step before is dated " + before + "; check the date given, " + day
                        + ", or correct that record first");
    }

    private static CaseEvent hear(HearReport act, Circumstances now, Requirements r, LocalDate day) {
        List<CaseId> heardWith = others(act.caseId(), act.heardWith(), now, r);
        r.orRefuse();
        return new ReportHeard(act.asked(), heardWith, day);
    }

    private static CaseEvent investigate(RecordInvestigation act, Circumstances now, Requirements r, LocalDate day) {
        DecideContact.known(act.ourPeople(), now, r);
        List<CaseId> otherCases = others(act.caseId(), act.otherCases(), now, r);
        r.orRefuse();
        return new InvestigationRecorded(
                act.place(),
                List.copyOf(act.ourPeople()),
                act.findings(),
                act.attachments() == null ? List.of() : List.copyOf(act.attachments()),
                otherCases,
                day);
    }

    /** Each of them on record, named once, and none of them the case itself. */
    private static List<CaseId> others(CaseId here, List<CaseId> named, Circumstances now, Requirements r) {
        List<CaseId> others = InOtherCases.others(here, named).toList();
        others.stream()
                .filter(other -> now.standing(other).isEmpty())
                .forEach(other -> r.require(
                        Rule.KNOWN_CASE,
                        false,
                        "没有案件" + other + "，请核对一并涉及的案件",
                        "There is no case " + other + "; check the cases named with it"));
        return others;
    }
}
