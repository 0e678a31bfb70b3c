package banli.language.query.list;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 发件状态。 How far a letter is on its way into the referring office's system. */
public enum OutboxState implements Labelled {
    /** 待提交 — issued, and not submitted. */
    TO_GO("待提交", "still to go"),
    /** 待回执 — submitted, without a receipt. */
    GONE("已提交，待回执", "gone, no receipt yet"),
    /** 已回执 — with a receipt. */
    RECEIVED("已回执", "received"),
    /** 已退回 — handed back from above for a new reply. */
    RETURNED("已退回重办", "handed back");

    private final Text label;

    OutboxState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
