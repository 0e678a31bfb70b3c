package banli.command.act.correction;

import banli.command.act.intake.ChosenFromLists;
import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.CorrectionCommand;
import banli.language.command.CorrectionCommand.AgreeCorrection;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.CorrectionCommand.DeclineCorrection;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.ReplyEvent.FollowUpStepped;
import java.time.LocalDate;
import java.util.List;

/**
 * 更正。 Decides a correction: the act is done anew in the state before the fact it corrects, so that its verdicts come out
 * anew, and the rest of the case must still stand on it. A solemn fact reads anew only once another person agrees.
 */
public final class DecideCorrection {
    private DecideCorrection() {}

    /** 重新决定。 Decides the earlier act anew, whoever does it. */
    @FunctionalInterface
    public interface Anew {
        /** 决定。 Its facts, or a refusal. */
        List<CaseEvent> decide(CaseCommand act, CaseState before, Circumstances now);
    }

    /** 决定。 The fact, or a refusal. */
    public static List<CaseEvent> decide(
            CorrectionCommand command, CaseState c, Circumstances now, Requirements r, Anew deciding) {
        return switch (command) {
            case CorrectRecord act -> correct(act, c, now, r, deciding);
            case AgreeCorrection act -> SecondPerson.agree(act, c, now, r);
            case DeclineCorrection act -> SecondPerson.decline(act, c, now, r);
        };
    }

    private static List<CaseEvent> correct(
            CorrectRecord act, CaseState c, Circumstances now, Requirements r, Anew deciding) {
        LocalDate day = now.dayOf(act.happenedOn());
        boolean exists = act.sequence() >= 0 && act.sequence() < c.entries().size();
        r.require(
                Rule.ON_RECORD,
                exists,
                "本案没有序号为" + act.sequence() + "的记录，请核对",
                "This case has no record at sequence " + act.sequence() + "; check it");
        r.orRefuse();
        int at = Math.toIntExact(act.sequence());
        Entry old = c.entries().get(at);
        r.field(
                "eventId",
                act.eventId() == null || old.eventId() == null || act.eventId().equals(old.eventId()),
                "与该序号的记录不符，请重新打开案卷",
                "Not the record at that sequence; open the file again");
        r.fieldsOrRefuse();
        boolean correction = old.fact() instanceof CorrectionEvent;
        r.require(Rule.CORRECTIONS_STAND, !correction, "请再次更正原记录", "Correct the first record again");
        r.require(
                Rule.CORRECTION_OF_SAME_FACT,
                !(act.anew() instanceof RegisterCase it) || it.caseId().equals(act.caseId()),
                "案号和届次不更正；登错的，请撤销误登后另行登记",
                "Number and meeting are not corrected; annul the registration and register the case anew");
        r.require(
                Rule.CORRECTION_OF_SAME_FACT,
                correction
                        || act.anew() instanceof RegisterCase && old.fact() instanceof CaseRegistered
                        || sameAct(act, old),
                "填写的动作不会产生同一类记录，请改填同一案件的原动作",
                "The act given records another kind of fact; give the original act of this case anew");
        CorrectedBy whom = CorrectedBy.of(old, c);
        MayCorrect.judge(whom, old, act.sequence(), c, now, r);
        r.orRefuse();
        if (act.anew() instanceof RegisterCase registration) {
            ChosenFromLists.judge(registration, old.fact(), "anew.", now, r);
            r.fieldsOrRefuse();
        }
        CaseCommand judged = CorrectedRegistration.judged(act.anew(), r);
        CaseEvent anew = anew(old, deciding.decide(judged, c.before(at), now), act.anew(), r);
        if (!whom.needsAnother()) {
            return AfterCorrection.facts(
                    new RecordCorrected(act.sequence(), old.eventId(), anew, act.reason(), day), c, now, r);
        }
        AfterCorrection.judge(at, anew, c, r);
        r.orRefuse();
        return List.of(new CorrectionAsked(
                c.corrections().asked() + 1, act.sequence(), old.eventId(), anew, act.reason(), day));
    }

    private static boolean sameAct(CorrectRecord act, Entry old) {
        return act.anew().caseId().equals(act.caseId())
                && Act.of(act.anew()).facts().contains(old.fact().getClass());
    }

    private static boolean sameKind(CaseEvent anew, CaseEvent old) {
        return anew instanceof FollowUpStepped it && old instanceof FollowUpStepped was
                ? it.followUp() == was.followUp() && sameKind(it.step(), was.step())
                : anew.getClass() == old.getClass();
    }

    private static CaseEvent anew(Entry old, List<CaseEvent> facts, CaseCommand act, Requirements r) {
        r.require(
                Rule.CORRECTION_OF_SAME_FACT,
                !(old.fact() instanceof DirectiveRecorded paper) || facts.size() == 1 && !paper.moves(),
                "来文已使案件变动，不能更正；请另记一件来文改回",
                "What the paper changed has followed; record another paper that sets it right");
        r.require(
                Rule.CORRECTION_OF_SAME_FACT,
                facts.size() == 1 && sameKind(facts.getFirst(), old.fact()),
                "填写的动作不会产生同一类记录，请改填原动作",
                "The act given records another kind of fact; give the original act anew");
        r.orRefuse();
        CaseEvent anew = CorrectedRegistration.numbered(BoundLetter.kept(old.fact(), facts.getFirst()), act);
        r.require(
                Rule.SOMETHING_CHANGES,
                !anew.equals(old.fact()),
                "更正后的内容与原记录相同",
                "The corrected record is the same as before");
        r.orRefuse();
        return anew;
    }
}
