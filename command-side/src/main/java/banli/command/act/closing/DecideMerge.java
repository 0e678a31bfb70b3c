package banli.command.act.closing;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.ClosingCommand.AcceptMerge;
import banli.language.command.ClosingCommand.AskMerge;
import banli.language.command.ClosingCommand.DeclineMerge;
import banli.language.command.ClosingCommand.EndMerge;
import banli.language.command.ClosingCommand.FollowMerge;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseMerged;
import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.event.ClosingEvent.MergeAsked;
import banli.language.event.ClosingEvent.MergeDeclined;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.lifecycle.Lifecycle;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 并案。 Two local invariants instead of one transaction over two cases: a leader never follows, a follower never leads. So
 * there is no chain, and no circle.
 */
final class DecideMerge {
    private DecideMerge() {}

    static CaseEvent ask(AskMerge act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        boolean itself = act.leading().equals(c.intake().caseId());
        r.require(Rule.MERGE_WITH_ANOTHER, !itself, "请选择另一个案件作为牵头案", "Choose another case as the leading one");
        r.require(
                Rule.LEADER_NEVER_FOLLOWS,
                !c.merges().leads(),
                "本案已牵头其他案件，请先解除并案",
                "This case leads others; end these merges first");
        r.require(
                Rule.FOLLOWS_ONE_OTHER,
                c.merges().follows() == null && c.merges().asked() == null,
                "本案已并入或已申请并入他案，请先解除并案或等待答复",
                "This case follows or has asked to follow another; end that merge, or wait for the answer");
        Optional<Circumstances.Standing> leading = itself ? Optional.empty() : now.standing(act.leading());
        r.require(
                Rule.KNOWN_CASE,
                itself || leading.isPresent(),
                "没有案件" + act.leading() + "，请核对案号",
                "There is no case " + act.leading() + "; check the number");
        r.require(
                Rule.FOLLOWER_NEVER_LEADS,
                leading.filter(l -> l.follows() || l.hasAsked()).isEmpty(),
                "所选案件已并入或已申请并入他案，请改选其牵头案",
                "The case chosen follows or has asked to follow another; choose the one that leads it");
        r.require(
                Rule.MERGE_WHILE_OPEN,
                leading.filter(l -> !Lifecycle.of(MergeAccepted.class).allowedIn(l.stage()))
                        .isEmpty(),
                "所选案件已签发或已结束，不能再牵头",
                "The case chosen is issued or has ended; it leads no more");
        r.orRefuse();
        return new MergeAsked(act.leading(), day);
    }

    static CaseEvent accept(AcceptMerge act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        boolean itself = act.follower().equals(c.intake().caseId());
        r.require(Rule.MERGE_WITH_ANOTHER, !itself, "牵头案不能是从属案本身", "A case does not lead itself");
        r.require(
                Rule.FOLLOWER_NEVER_LEADS,
                c.merges().follows() == null && c.merges().asked() == null,
                "本案已并入或已申请并入他案，不能牵头",
                "This case follows or has asked to follow another; it cannot lead");
        r.require(
                Rule.NOT_TWICE,
                !c.merges().followers().contains(act.follower()),
                "该案已由本案牵头",
                "This case leads that one already");
        r.require(
                Rule.MERGE_ASKED_FIRST,
                itself
                        || now.standing(act.follower())
                                .filter(Circumstances.Standing::hasAsked)
                                .isPresent(),
                () -> new Text(
                        now.numberOf(act.follower()) + "没有待答复的并案申请，请先在该案申请并案",
                        now.numberOf(act.follower()) + " has no request waiting; ask for the merge there first"));
        r.orRefuse();
        return new MergeAccepted(act.follower(), day);
    }

    static CaseEvent decline(DeclineMerge act, CaseState c, Requirements r, LocalDate day) {
        asked(act.leading().equals(c.merges().asked()), r);
        return new MergeDeclined(act.leading(), act.reason(), day);
    }

    static CaseEvent follow(FollowMerge act, CaseState c, Requirements r, LocalDate day) {
        asked(act.leading().equals(c.merges().asked()), r);
        return new CaseMerged(act.leading(), day);
    }

    private static void asked(boolean asked, Requirements r) {
        r.require(
                Rule.MERGE_ASKED_FIRST,
                asked,
                "本案没有向该案提出待答复的并案申请，请先申请并案",
                "This case has no request to that one waiting; ask for the merge first");
        r.orRefuse();
    }

    static CaseEvent end(EndMerge act, CaseState c, Circumstances now, Requirements r, LocalDate day) {
        r.require(
                Rule.ON_RECORD,
                act.other().equals(c.merges().follows())
                        || c.merges().followers().contains(act.other()),
                () -> new Text(
                        "本案与" + now.numberOf(act.other()) + "没有并案关系",
                        "This case is not merged with " + now.numberOf(act.other())));
        r.orRefuse();
        return new MergeEnded(act.other(), act.reason(), day);
    }
}
