package banli.language.query.screens;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 停读的缘由。 Why a screen stopped reading a case. */
public enum StopReason implements Labelled {
    /** 读不懂 — the fact can't be read. */
    READ("事实无法读取", "the fact can't be read"),
    /** 写不下 — a table refuses the row that the fact comes to. */
    WRITE("屏幕的表写不下", "a screen's table refuses its row");

    private final Text label;

    StopReason(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
