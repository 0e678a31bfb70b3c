package banli.language.word.deadline;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 期限单位。 How a deadline is counted. */
public enum DateUnit implements Labelled {
    /** 工作日 — working days. */
    WORKING_DAYS("工作日", "working days", 400),
    /** 日 — days. */
    DAYS("日", "days", 1_200),
    /** 个月 — months. */
    MONTHS("个月", "months", 36);

    private final Text label;
    private final int most;

    DateUnit(String zh, String en, int most) {
        this.label = new Text(zh, en);
        this.most = most;
    }

    /** 上限。 The most of them that a deadline is counted in: some three years. */
    public int most() {
        return most;
    }

    @Override
    public Text label() {
        return label;
    }
}
