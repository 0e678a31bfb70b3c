package banli.language.query.flow;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 走过的一步。 A step that a case took, in the usual order, then those that lead back or out. Archiving is none: nothing waits for it. */
public enum FlowStep implements Labelled {
    REGISTERED("登记", "registered"),
    ROUTED("拟办", "routing proposed"),
    APPROVED("审定拟办", "routing approved"),
    ASSIGNED("交办", "assigned"),
    ACCEPTED("签收", "accepted"),
    CONTACTED("首次联系", "first contact"),
    SUBMITTED("提交答复稿", "draft submitted"),
    SIGNED("签字", "signed"),
    ISSUED("签发", "issued"),
    DELIVERED("送达", "delivered"),
    FORM("收到反馈", "form received"),
    CLOSED("办结", "closed"),
    ROUTING_RETURNED("拟办退回", "routing sent back"),
    OBJECTED("科室退回", "objected by the section"),
    UPHELD("维持交办", "assignment upheld"),
    REASSIGNED("改交", "reassigned"),
    SENT_BACK("答复稿退回", "draft sent back"),
    RECALLED("答复撤回", "reply recalled"),
    REOPENED("重新办理", "reopened"),
    HAND_ON_OBJECTED("向上级退回", "objected upwards"),
    HAND_ON_UPHELD("上级维持", "upheld from above"),
    WITHDRAWN("撤案", "withdrawn"),
    RETURNED("上级收回", "taken back above"),
    ANNULLED("误登撤销", "annulled");

    private final Text label;

    FlowStep(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 是否改变环节。 Whether the way of a case goes through it; a first contact and a first form lie beside. */
    public boolean ofTheWay() {
        return this != CONTACTED && this != FORM;
    }

    /** 是否折返。 Whether work goes back by it. */
    public boolean back() {
        return switch (this) {
            case ROUTING_RETURNED, OBJECTED, REASSIGNED, SENT_BACK, RECALLED, REOPENED, HAND_ON_OBJECTED -> true;
            default -> false;
        };
    }
}
