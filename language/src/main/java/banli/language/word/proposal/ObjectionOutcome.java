package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 上级退回结果。 What the upper level decided on our objection. */
public enum ObjectionOutcome implements Labelled {
    /** 维持交办 — hand-on upheld. */
    UPHELD("维持交办", "hand-on upheld"),
    /** 同意退回 — returned. */
    RETURNED("同意退回", "returned");

    private final Text label;

    ObjectionOutcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
