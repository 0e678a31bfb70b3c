package banli.language.query.register;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 阶段联系状态。 How a phase of contact stands in the round. */
public enum PhaseState implements Labelled {
    /** 未做 — neither a contact nor a waiver is on record. */
    MISSING("未联系", "missing"),
    /** 已做 — an undisputed contact is on record. */
    DONE("已联系", "done"),
    /** 免除 — waived on record. */
    WAIVED("已免除", "waived"),
    /** 有异议 — the only contact is disputed. */
    DISPUTED("有异议", "disputed"),
    /** 不需要 — the role does not ask for it. */
    NOT_REQUIRED("不要求", "not required");

    private final Text label;

    PhaseState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
