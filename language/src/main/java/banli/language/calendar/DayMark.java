package banli.language.calendar;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 一天的性质。 What a day is to an office. */
public enum DayMark implements Labelled {
    /** 工作日 — a working day. */
    WORKING("工作日", "working day"),
    /** 调休上班 — a weekend day that is worked. */
    MAKE_UP("调休上班", "make-up workday"),
    /** 周末 — a weekend day. */
    WEEKEND("周末", "weekend"),
    /** 节假日 — a day off by notice. */
    HOLIDAY("节假日", "holiday");

    private final Text label;

    DayMark(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 是否上班。 Whether offices work on such a day. */
    public boolean worked() {
        return this == WORKING || this == MAKE_UP;
    }
}
