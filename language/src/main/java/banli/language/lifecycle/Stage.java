package banli.language.lifecycle;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 案件所处环节。 The stages of a case's life, in their usual order. */
public enum Stage implements Labelled {
    /** 已登记 — registered. */
    REGISTERED("已登记", "registered"),
    /** 待审拟办 — routing proposed. */
    ROUTING_PROPOSED("待审拟办意见", "routing proposed"),
    /** 待交办 — routing approved. */
    ROUTING_APPROVED("待交办", "routing approved"),
    /** 待签收 — assigned, to be accepted. */
    ASSIGNED("待签收", "assigned"),
    /** 科室退回 — the section objects. */
    OBJECTED("科室退回待处理", "objected by the section"),
    /** 办理中 — in handling. */
    IN_HANDLING("办理中", "in handling"),
    /** 待签字 — reply submitted. */
    SUBMITTED("待分管领导签字", "reply submitted"),
    /** 待签发 — reply signed. */
    SIGNED("待主要领导签发", "reply signed"),
    /** 待送达 — reply issued. */
    ISSUED("待送达", "reply issued"),
    /** 已答复 — delivered to everyone. */
    DELIVERED("已答复待办结", "delivered"),
    /** 已办结 — closed. */
    CLOSED("已办结", "closed"),
    /** 已归档 — archived. */
    ARCHIVED("已归档", "archived"),
    /** 已向上级退回 — objected upwards. */
    HAND_ON_OBJECTED("已向上级退回待复", "objected upwards"),
    /** 上级已收回 — returned. */
    RETURNED("已退回", "returned"),
    /** 已撤案 — withdrawn. */
    WITHDRAWN("已撤案", "withdrawn"),
    /** 误登已撤销 — annulled. */
    ANNULLED("误登已撤销", "annulled");

    private final Text label;

    Stage(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the case ended early: nothing but corrections is recorded any more. */
    public boolean endedEarly() {
        return this == RETURNED || this == WITHDRAWN || this == ANNULLED;
    }
}
