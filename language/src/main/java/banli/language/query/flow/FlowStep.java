package banli.language.query.flow;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 走过的一步。 A step that a case took, in the usual order, then those that lead back or out. Archiving is none: nothing waits for it. */
public enum FlowStep implements Labelled {
    REGISTERED(Of.WAY, "登记", "registered"),
    ROUTED(Of.WAY, "拟办", "routing proposed"),
    APPROVED(Of.WAY, "审定拟办", "routing approved"),
    ASSIGNED(Of.WAY, "交办", "assigned"),
    ACCEPTED(Of.WAY, "签收", "accepted"),
    CONTACTED(Of.BESIDE, "首次联系", "first contact"),
    SUBMITTED(Of.WAY, "提交答复稿", "draft submitted"),
    SIGNED(Of.WAY, "签字", "signed"),
    ISSUED(Of.WAY, "签发", "issued"),
    DELIVERED(Of.WAY, "送达", "delivered"),
    FORM(Of.BESIDE, "收到反馈", "form received"),
    CLOSED(Of.WAY, "办结", "closed"),
    ROUTING_RETURNED(Of.BACK, "拟办退回", "routing sent back"),
    OBJECTED(Of.BACK, "科室退回", "objected by the section"),
    UPHELD(Of.WAY, "维持交办", "assignment upheld"),
    REASSIGNED(Of.BACK, "改交", "reassigned"),
    SENT_BACK(Of.BACK, "答复稿退回", "draft sent back"),
    RECALLED(Of.BACK, "答复撤回", "reply recalled"),
    REOPENED(Of.BACK, "重新办理", "reopened"),
    HAND_ON_OBJECTED(Of.BACK, "向上级退回", "objected upwards"),
    HAND_ON_UPHELD(Of.WAY, "上级维持", "upheld from above"),
    WITHDRAWN(Of.WAY, "撤案", "withdrawn"),
    RETURNED(Of.WAY, "上级收回", "taken back above"),
    ANNULLED(Of.WAY, "误登撤销", "annulled");

    private final Of of;
    private final Text label;

    FlowStep(Of of, String zh, String en) {
        this.of = of;
        this.label = new Text(zh, en);
    }

    private enum Of {
        WAY,
        BESIDE,
        BACK
    }

    @Override
    public Text label() {
        return label;
    }

    /** 是否改变环节。 Whether the way of a case goes through it; a first contact and a first form lie beside. */
    public boolean ofTheWay() {
        return of != Of.BESIDE;
    }

    /** 是否折返。 Whether work goes back by it. */
    public boolean back() {
        return of == Of.BACK;
    }

    /** 是否终点。 Whether a way may end here; else the case is still on it. */
    public boolean last() {
        return this == CLOSED || this == WITHDRAWN || this == RETURNED || this == ANNULLED;
    }
}
