package banli.language.query.casefile;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 函件核对。 How a letter, its digest made again, compares with what a signature binds. */
public enum LetterCheck implements Labelled {
    /** 相符 — the same letter. */
    MATCHES("与所签相符", "matches what was signed"),
    /** 不符 — another letter. */
    DIFFERS("与所签不符", "does not match what was signed"),
    /** 未记摘要 — nothing to compare with. */
    NO_DIGEST("签时尚未记录摘要", "signed before digests were kept");

    private final Text label;

    LetterCheck(String zh, String en) {
        this.label = new Text(zh, en);
    }

    static LetterCheck of(String bound, String letter) {
        if (bound == null) {
            return NO_DIGEST;
        }
        return bound.equals(letter) ? MATCHES : DIFFERS;
    }

    @Override
    public Text label() {
        return label;
    }
}
