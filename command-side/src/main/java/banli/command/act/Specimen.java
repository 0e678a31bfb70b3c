package banli.command.act;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.language.act.Act;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.WithdrawCase;
import banli.language.command.DeadlineCommand.RequestExtension;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.OpinionCommand.WaiveOpinion;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;

/** 样例动作。 A plausible act of each kind: what the case knows of it, its blanks filled in. */
final class Specimen {
    private Specimen() {}

    static CaseCommand of(Act act, CaseState c, Circumstances now) {
        CaseId id = c.intake().caseId();
        CaseCommand known = Known.of(act, c, now);
        return Blanks.filled(
                switch (known) {
                    // What people will write there has no bearing yet.
                    case SubmitReply _ -> new SubmitReply(id, null, answers(c), null, null, null, null);
                    case FollowUpReply _ -> new FollowUpReply(id, null, answers(c), null, null, null);
                    case RequestExtension _ -> new RequestExtension(id, 1, null, null);
                    case WithdrawCase _ -> new WithdrawCase(id, null, c.intake().signers(), null);
                    // Where nobody is left, that the others are done with is what is to be said.
                    case RecordOpinion it
                    when it.unit() == null -> new RecordOpinion(id, coUnit(c), null, null, null, null);
                    case WaiveOpinion it when it.unit() == null -> new WaiveOpinion(id, coUnit(c), null, null);
                    case DeliverReply it
                    when it.recipient() == null ->
                        new DeliverReply(id, c.intake().recipients().getFirst(), it.means(), null, null);
                    default -> known;
                });
    }

    private static String coUnit(CaseState c) {
        return c.intake().coUnits().stream().map(CoUnit::unit).findFirst().orElse(null);
    }

    private static List<ItemAnswer> answers(CaseState c) {
        return !c.intake().role().answersProposer()
                ? null
                : c.intake().registered().items().stream()
                        .map(item -> new ItemAnswer(item.number(), Adoption.FULL, null, Blanks.WORDS))
                        .toList();
    }
}
