package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 满意程度。 What a proposer says of attitude or result. */
public enum Satisfaction implements Labelled {
    /** 满意 — satisfied. */
    SATISFIED("满意", "satisfied"),
    /** 基本满意 — basically satisfied. */
    BASICALLY_SATISFIED("基本满意", "basically satisfied"),
    /** 不满意 — not satisfied. */
    NOT_SATISFIED("不满意", "not satisfied");

    private final Text label;

    Satisfaction(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
