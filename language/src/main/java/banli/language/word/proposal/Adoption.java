package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 采纳程度。 How far a suggestion item is adopted. */
public enum Adoption implements Labelled {
    /** 全部采纳 — fully adopted. */
    FULL("全部采纳", "fully adopted"),
    /** 部分采纳 — partially adopted. */
    PARTIAL("部分采纳", "partially adopted"),
    /** 未采纳 — not adopted. */
    NONE("未采纳", "not adopted");

    private final Text label;

    Adoption(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
