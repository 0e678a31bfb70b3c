package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 会间或会后提出。 Raised in session or between sessions. */
public enum Raised implements Labelled {
    /** 会间 — in session. */
    IN_SESSION("会间", "in session"),
    /** 会后 — between sessions. */
    BETWEEN_SESSIONS("会后", "between sessions");

    private final Text label;

    Raised(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
