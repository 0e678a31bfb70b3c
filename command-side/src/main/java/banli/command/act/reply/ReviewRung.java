package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.command.rulebook.SamePerson;
import banli.language.act.Rule;
import banli.language.word.Text;
import java.util.Optional;

/** 审核一环。 The rung between the handler and the deputy leader, where the place's ladder has it; what the head drafted needs none. */
final class ReviewRung {
    private ReviewRung() {}

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
