package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySentBack;
import java.time.LocalDate;
import java.util.List;

/** 科室负责人审核。 The head passes the draft, or sends it back. */
final class DecideReview {
    private DecideReview() {}

    static CaseEvent review(ReviewReply act, CaseState c, Circumstances now, Requirements r) {
        String letter = c.replies().letter(act.caseId());
        SameLetter.asSeen(act.letter(), letter, r);
        r.require(Rule.ON_RECORD, c.replies().reviewOwed(), "没有待科室负责人审核的答复稿", "No draft waits for the section's head");
        r.require(
                Rule.DRAFTER_NEVER_REVIEWS,
                !c.wrote(now.actor()),
                "本稿由您起草，请退回后由您重新提交，直接送分管领导",
                "You drafted this reply; have it sent back and submit it again: then it goes to the deputy leader at once");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return act.passed()
                ? new ReplyReviewed(c.round(), c.replies().version(), letter, day)
                : new ReplySentBack(c.round(), c.replies().version(), List.copyOf(act.remarks()), day);
    }
}
