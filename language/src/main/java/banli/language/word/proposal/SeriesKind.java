package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 文号系列。 Which series of document numbers. */
public enum SeriesKind implements Labelled {
    /** 答复 — reply. */
    REPLY("答复", "reply"),
    /** 会办意见 — opinion. */
    OPINION("会办意见", "opinion");

    private final Text label;

    SeriesKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
