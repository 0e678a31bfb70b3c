package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 不满意件审核结论。 What follows from a "not satisfied". */
public enum ExaminationConclusion implements Labelled {
    /** 解释说明 — explain. */
    EXPLAIN("解释说明", "explain"),
    /** 重新办理 — reopen. */
    REOPEN("重新办理", "reopen");

    private final Text label;

    ExaminationConclusion(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
