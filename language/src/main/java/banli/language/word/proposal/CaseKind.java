package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 案件种类。 Who raised it: a deputy or a CPPCC member. */
public enum CaseKind implements Labelled {
    /** 代表建议 — suggestion. */
    SUGGESTION("代表建议", "suggestion"),
    /** 政协提案 — proposal. */
    PROPOSAL("政协提案", "proposal");

    private final Text label;

    CaseKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
