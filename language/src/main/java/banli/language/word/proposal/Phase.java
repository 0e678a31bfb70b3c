package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 联系沟通的三个阶段。 The three duties of contact. */
public enum Phase implements Labelled {
    /** 办前 — before. */
    BEFORE("办前", "before"),
    /** 办中 — during. */
    DURING("办中", "during"),
    /** 办后 — after. */
    AFTER("办后", "after");

    private final Text label;

    Phase(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
