package banli.language.policy;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 读哪些案件。 Which cases an office reads. */
public enum CasesRead implements Labelled {
    /** 全部 — every case. */
    ALL("全部案件", "every case"),
    /** 经办 — those in whose handling the person or their section has a part. */
    OWN("本人或本科室经办的案件", "cases in whose handling they have a part"),
    /** 不读 — none. */
    NONE("不读案件", "no case");

    private final Text label;

    CasesRead(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
