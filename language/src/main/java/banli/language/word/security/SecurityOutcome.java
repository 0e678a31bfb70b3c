package banli.language.word.security;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 安全事件的结果。 How something on the security record ended. */
public enum SecurityOutcome implements Labelled {
    /** 已成 — done. */
    DONE("已成", "done"),
    /** 被拒 — refused. */
    REFUSED("被拒", "refused"),
    /** 未成 — failed for another reason than its person. */
    FAILED("未成", "failed");

    private final Text label;

    SecurityOutcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
