package banli.query.screen.register;

import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.ExtensionView;
import banli.language.query.casefile.OpinionView;
import banli.language.query.register.PhaseState;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.Phase;
import banli.query.screen.casefile.CaseOnFile;
import java.util.Optional;

/**
 * 卡在谁。 Whom a case waits for, and for what, by its stage and by what is missing next. The person is the handler, or
 * the id of another unit that owes an opinion; the deputy leader of a section is looked up when a reader asks.
 */
final class WaitsFor {
    private WaitsFor() {}

    /** Null when nobody is waited for. */
    static Waiting of(CaseOnFile it) {
        return switch (it.stage()) {
            case REGISTERED -> office(it, Office.REGISTRY, "提出拟办意见", "propose the routing");
            case ROUTING_PROPOSED -> office(it, Office.CHIEF_LEADER, "审批拟办意见", "approve the routing");
            case ROUTING_APPROVED -> office(it, Office.REGISTRY, "交办", "assign the case");
            case ASSIGNED -> handler(it, "签收", "accept the case");
            case OBJECTED -> office(it, Office.REGISTRY, "处理科室退回", "settle the section's objection");
            case HAND_ON_OBJECTED -> office(it, Office.REGISTRY, "录入上级对退回的意见", "record the answer from above");
            case IN_HANDLING -> inHandling(it);
            case SUBMITTED -> office(it, Office.DEPUTY_LEADER, "审核签字", "sign the draft");
            case SIGNED -> office(it, Office.CHIEF_LEADER, "签发", "issue the reply");
            case ISSUED -> office(it, Office.REGISTRY, "送达答复", "deliver the reply");
            case DELIVERED -> toClose(it);
            case CLOSED -> office(it, Office.REGISTRY, "归档", "archive the case");
            case ARCHIVED, RETURNED, WITHDRAWN, ANNULLED -> null;
        };
    }

    private static Waiting inHandling(CaseOnFile it) {
        Optional<ExtensionView> extension = it.extensions().open();
        if (extension.isPresent()) {
            Text what = new Text("审批延期", "decide on the extension");
            return new Waiting(
                    Office.CHIEF_LEADER, null, null, what, extension.get().askedOn());
        }
        if (missing(it, Phase.BEFORE)) {
            return handler(it, "办前联系", "contact the proposer first");
        }
        if (missing(it, Phase.DURING)) {
            return handler(it, "办中协商", "consult the proposer");
        }
        Optional<OpinionView> opinion = it.opinions().outstanding();
        if (opinion.isPresent()) {
            return new Waiting(
                    null,
                    opinion.get().unit(),
                    null,
                    new Text("出具会办意见", "give its opinion"),
                    opinion.get().askedOn());
        }
        return it.answers()
                ? handler(it, "提交答复稿", "submit the draft reply")
                : handler(it, "提交会办意见稿", "submit the draft opinion");
    }

    private static Waiting toClose(CaseOnFile it) {
        if (missing(it, Phase.AFTER)) {
            return handler(it, "办后回访", "visit the proposer again");
        }
        if (it.answers() && !it.disclosures().decided(it.round())) {
            return office(it, Office.CHIEF_LEADER, "决定是否公开", "decide on disclosure");
        }
        if (it.commitments().made().stream().anyMatch(WaitsFor::unowned)) {
            return handler(it, "明确承诺事项的责任人和时限", "give each commitment an owner and a due date");
        }
        return office(it, Office.REGISTRY, "办结", "close the case");
    }

    private static boolean unowned(CommitmentView commitment) {
        return commitment.owner() == null || commitment.dueOn() == null;
    }

    private static boolean missing(CaseOnFile it, Phase phase) {
        PhaseState state = it.contacts().state(phase, it.round(), it.answers());
        return state == PhaseState.MISSING || state == PhaseState.DISPUTED;
    }

    private static Waiting office(CaseOnFile it, Office office, String zh, String en) {
        return new Waiting(office, null, null, new Text(zh, en), it.course().since());
    }

    private static Waiting handler(CaseOnFile it, String zh, String en) {
        return new Waiting(
                Office.SECTION,
                it.assignment().handler(),
                null,
                new Text(zh, en),
                it.course().since());
    }
}
