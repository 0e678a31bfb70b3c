package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.event.CaseEvent;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 科室负责人审核。 The rung between the handler and the deputy leader, where the place's ladder has it; what the head drafted needs none. */
final class DecideReview {
    private DecideReview() {}

    /** Whether a draft submitted now is to be reviewed; refused where nobody could. */
    static boolean owed(CaseState c, Circumstances now, Requirements r) {
        if (!c.policy(now).sectionHeadReviews()) {
            return false;
        }
        Optional<String> head = now.directory().headOf(c.intake().section());
        r.require(
                Rule.SECTION_HEAD_REVIEWS,
                head.isPresent(),
                "承办科室还没有登记负责人，无人审核本稿；请管理员在“登记单位”中填写科室负责人",
                "The section has no head on record who could review the draft; let an administrator enter one for the unit");
        return head.filter(one -> SamePerson.is(now.actor(), one)).isEmpty();
    }

    static CaseEvent review(ReviewReply act, CaseState c, Circumstances now, Requirements r) {
        String letter = c.replies().letter(act.caseId());
        SameLetter.asSeen(act.letter(), letter, r);
        r.require(Rule.ON_RECORD, c.replies().reviewOwed(), "没有待科室负责人审核的答复稿", "No draft waits for the section's head");
        r.require(
                Rule.DRAFTER_NEVER_REVIEWS,
                !SamePerson.in(now.actor(), c.replies().draftedBy()),
                "本稿由您起草，请退回后由您重新提交，直接送分管领导",
                "You drafted this reply; have it sent back and submit it again: then it goes to the deputy leader at once");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return act.passed()
                ? new ReplyReviewed(c.round(), c.replies().version(), letter, day)
                : new ReplySentBack(c.round(), c.replies().version(), List.copyOf(act.remarks()), day);
    }

    /** Requires that the draft was reviewed, by another than who now signs or issues. */
    static void done(CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.REVIEWED_BEFORE_SIGNING,
                !c.replies().reviewOwed(),
                () -> now.directory().headOf(c.intake().section()).isPresent()
                        ? new Text("承办科室负责人尚未审核本稿，请先审核", "The section's head has not reviewed this draft yet")
                        : new Text(
                                "承办科室负责人尚未审核本稿，而科室现无登记的负责人；请管理员在“登记单位”中填写",
                                "The draft is to be reviewed, and the section has no head on record; let an administrator enter one"));
        notByReviewer(c, now, r);
    }

    static void notByReviewer(CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.REVIEWER_NEVER_SIGNS,
                !SamePerson.in(now.actor(), c.replies().reviewedBy()),
                "本稿由您审核，请由他人签字、签发",
                "You reviewed this reply; another person is to sign and to issue it");
    }
}
