package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 本单位的办理职责。 The bureau's duty in a case. */
public enum UnitRole implements Labelled {
    /** 主办 — lead. */
    LEAD("主办", "lead"),
    /** 合办 — co-lead. */
    CO_LEAD("合办", "co-lead"),
    /** 会办(协办)— gives the lead unit an opinion and never answers the proposer. */
    ASSIST("会办", "assist"),
    /** 分办 — separate. */
    SEPARATE("分办", "separate"),
    /** 独办 — sole. */
    SOLE("独办", "sole");

    private final Text label;

    UnitRole(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the bureau itself answers the proposer: every role but ASSIST. */
    public boolean answersProposer() {
        return this != ASSIST;
    }
}
