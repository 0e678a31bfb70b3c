package banli.command.act;

import banli.command.act.closing.DecideClosing;
import banli.command.act.commitment.DecideCommitment;
import banli.command.act.contact.DecideContact;
import banli.command.act.correction.DecideCorrection;
import banli.command.act.deadline.DecideDeadline;
import banli.command.act.disclosure.DecideDisclosure;
import banli.command.act.feedback.DecideFeedback;
import banli.command.act.intake.ChosenFromLists;
import banli.command.act.intake.DecideIntake;
import banli.command.act.opinion.DecideOpinion;
import banli.command.act.reply.DecideFollowUp;
import banli.command.act.reply.DecideReply;
import banli.command.act.state.CaseState;
import banli.command.act.supervision.DecideSupervision;
import banli.command.rulebook.Authority;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.RefusedException;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand;
import banli.language.command.CommitmentCommand;
import banli.language.command.ContactCommand;
import banli.language.command.CorrectionCommand;
import banli.language.command.DeadlineCommand;
import banli.language.command.DisclosureCommand;
import banli.language.command.FeedbackCommand;
import banli.language.command.IntakeCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.OpinionCommand;
import banli.language.command.ReplyCommand;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.SupervisionCommand;
import banli.language.event.CaseEvent;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.OptionalInt;

/** 案件决定。 Decides every act on a case: an act, the state and the circumstances give facts, or a refusal with all its reasons. Pure. */
public final class CaseDecider {
    private CaseDecider() {}

    /** 决定。 The facts that the act records; throws {@link RefusedException} with everything that is unmet. */
    public static List<CaseEvent> decide(CaseCommand command, CaseState c, Circumstances now) {
        if (c.stage() == null && !(command instanceof RegisterCase)) {
            throw unknown();
        }
        Authority.orRefuse(command, c.intake().charge(), now);
        ClosedYear.judge(command, c, now, c.requirements(now));
        List<CaseEvent> facts = decideUnderAnyOffice(command, c, now);
        if (command instanceof RegisterCase act) {
            ChosenFromLists.judge(act, c, now);
        }
        return facts;
    }

    /** 不问职权的决定。 As {@link #decide}, once the authority is proved: corrections decide the earlier act anew. */
    public static List<CaseEvent> decideUnderAnyOffice(CaseCommand command, CaseState c, Circumstances now) {
        return decide(command, c, now, true);
    }

    /** 已办过的再决定。 As {@link #decideUnderAnyOffice}, of an act that was taken once: what no policy changes is not asked again. */
    static List<CaseEvent> decideAgain(CaseCommand command, CaseState c, Circumstances now) {
        return decide(command, c, now, false);
    }

    private static List<CaseEvent> decide(CaseCommand command, CaseState c, Circumstances now, boolean common) {
        OptionalInt followUp = DecideFollowUp.of(command, c, now.dayOf(command.happenedOn()));
        if (followUp.isPresent()) {
            return inFollowUp(followUp.getAsInt(), command, c, now, common);
        }
        if (command instanceof FollowUpReply act) {
            Requirements r = c.requirements(now);
            if (common) {
                CommonRules.judge(act, c, now, r);
            }
            return inFollowUp(DecideFollowUp.number(c), DecideFollowUp.draft(act, c, now, r), c, now, common);
        }
        return step(command, c, now, common);
    }

    private static List<CaseEvent> inFollowUp(
            int number, CaseCommand command, CaseState c, Circumstances now, boolean common) {
        return DecideFollowUp.steps(
                number, step(command, c.inFollowUp(number), DecideFollowUp.numbering(number, now), common));
    }

    private static List<CaseEvent> step(CaseCommand command, CaseState c, Circumstances now, boolean common) {
        Requirements r = c.requirements(now);
        if (common) {
            CommonRules.judge(command, c, now, r);
        }
        return switch (command) {
            case IntakeCommand act -> DecideIntake.decide(act, c, now, r);
            case ContactCommand act -> DecideContact.decide(act, c, now, r);
            case OpinionCommand act -> DecideOpinion.decide(act, c, now, r);
            case ReplyCommand act -> DecideReply.decide(act, c, now, r);
            case FeedbackCommand act -> DecideFeedback.decide(act, c, now, r);
            case DeadlineCommand act -> DecideDeadline.decide(act, c, now, r);
            case CommitmentCommand act -> DecideCommitment.decide(act, c, now, r);
            case DisclosureCommand act -> DecideDisclosure.decide(act, c, now, r);
            case SupervisionCommand act -> DecideSupervision.decide(act, c, now, r);
            case ClosingCommand act -> DecideClosing.decide(act, c, now, r);
            case CorrectionCommand act -> DecideCorrection.decide(act, c, now, r, CaseDecider::decideUnderAnyOffice);
        };
    }

    private static RefusedException unknown() {
        return RefusedException.of(
                Refused.Code.UNKNOWN,
                Rule.KNOWN_CASE,
                new Text("没有此案；请核对案号，或先登记案件", "There is no such case; check the number, or register it first"));
    }
}
