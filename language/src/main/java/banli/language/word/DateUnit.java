package banli.language.word;

/** 期限单位。 How a deadline is counted. */
public enum DateUnit implements Labelled {
    /** 工作日 — working days. */
    WORKING_DAYS("工作日", "working days"),
    /** 日 — days. */
    DAYS("日", "days"),
    /** 个月 — months. */
    MONTHS("个月", "months");

    private final Text label;

    DateUnit(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
