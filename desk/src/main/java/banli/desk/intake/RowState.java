package banli.desk.intake;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 一行的情形。 What was found of a row, or became of it. */
public enum RowState implements Labelled {
    /** 还没有试 — not looked at yet. */
    READ("还没有试", "not looked at yet"),
    /** 可以登记 — would be recorded. */
    GOOD("可以登记", "would be recorded"),
    /** 与在案不同 — differs from the record. */
    CHANGED("与在案的不同", "differs from the record"),
    /** 没有变化 — as on record. */
    SAME("已在案，没有变化", "on record, nothing changes"),
    /** 有误 — something is wrong. */
    BAD("有误", "something is wrong"),
    /** 已登记 — recorded. */
    DONE("已登记", "recorded"),
    /** 已更正 — corrected, or a correction asked for. */
    CORRECTED("已更正或已提请更正", "corrected, or a correction asked for"),
    /** 没有办成 — refused when it was to be recorded. */
    REFUSED("没有办成", "refused when it was to be recorded");

    private final Text label;

    RowState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
