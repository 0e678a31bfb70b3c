package banli.command.act.reply;

import banli.command.act.disclosure.CoveredPassages;
import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 答复稿。 Submitting a draft and sending it back. */
final class DecideDraft {
    private DecideDraft() {}

    static CaseEvent submit(SubmitReply act, CaseState c, Circumstances now, Requirements r) {
        List<ItemAnswer> answers = act.answers() == null ? List.of() : List.copyOf(act.answers());
        LocalDate day = now.dayOf(act.happenedOn());
        r.require(
                Rule.CONTACT_BEFORE_REPLY,
                c.contacts().settled(Phase.BEFORE, c.round(), day),
                "还没有办前联系，请先记录联系，或经提出人同意后免除联系",
                "There is no contact before handling yet; record one, or waive it if the proposer said so");
        Optional<Integer> outcomeClass =
                act.outcome() == null ? Optional.empty() : c.policy(now).outcomeClass(act.outcome());
        boolean answersProposer = c.intake().role().answersProposer();
        if (answersProposer) {
            ItemAnswers.judge(answers, c, r);
            outcome(act, answers, c.policy(now), r);
        } else {
            r.require(
                    Rule.OPINION_IS_TEXT_ONLY,
                    answers.isEmpty() && act.outcome() == null && act.disclosure() == null,
                    "会办件请删去逐条答复、办理结果和公开建议，只留意见正文",
                    "For an assist case leave out answers, outcome and disclosure; keep the opinion's text");
        }
        boolean review = ReviewRung.owed(c, now, r);
        r.orRefuse();
        List<Attachment> attachments = act.attachments() == null ? List.of() : List.copyOf(act.attachments());
        return new ReplySubmitted(
                c.round(),
                c.replies().version() + 1,
                act.text(),
                answers,
                act.outcome(),
                outcomeClass.orElse(null),
                answers.isEmpty() ? null : ItemAnswers.adoption(answers),
                act.disclosure(),
                attachments,
                review ? Boolean.TRUE : null,
                day);
    }

    private static void outcome(SubmitReply act, List<ItemAnswer> answers, PolicyInForce policy, Requirements r) {
        r.require(
                Rule.OUTCOME_KNOWN,
                act.outcome() != null && policy.outcomeClass(act.outcome()).isPresent(),
                act.outcome() == null ? "请选择办理结果" : "本地没有“" + act.outcome().code() + "”这一结果，请重新选择",
                act.outcome() == null
                        ? "Choose an outcome"
                        : "This place knows no outcome “" + act.outcome().code() + "”； choose another");
        Adoption adoption = ItemAnswers.adoption(answers);
        r.require(
                Rule.BEST_OUTCOME_NEEDS_FULL,
                act.outcome() == null || policy.covers(act.outcome(), adoption),
                "所选结果不含“" + adoption.label().zh() + "”的案件，请改选其他结果，或更正各条的采纳程度",
                "This outcome is not for a case " + adoption.label().en() + "; choose another, or correct the items");
        DisclosureProposal disclosure = act.disclosure();
        r.require(
                Rule.WITHHOLDING_NEEDS_REASON,
                disclosure == null
                        || disclosure.choice() == DisclosureChoice.PUBLISH
                        || (disclosure.reason() != null && !disclosure.reason().isBlank()),
                "建议不予公开，请写明理由",
                "Withholding is proposed; give the reason");
        if (disclosure != null) {
            CoveredPassages.judge(
                    disclosure.choice() == DisclosureChoice.PUBLISH, disclosure.redactions(), act.text(), r);
        }
    }

    static CaseEvent sendBack(SendBackReply act, CaseState c, Circumstances now, Requirements r) {
        List<Remark> remarks = List.copyOf(act.remarks());
        r.orRefuse();
        return new ReplySentBack(c.round(), c.replies().version(), remarks, now.dayOf(act.happenedOn()));
    }
}
