package banli.language.word;

/** 单位类别。 What a unit is. */
public enum UnitKind implements Labelled {
    /** 本局 — the bureau. */
    BUREAU("本局", "the bureau"),
    /** 科室 — section. */
    SECTION("科室", "section"),
    /** 其他单位 — another unit. */
    OTHER("其他单位", "another unit");

    private final Text label;

    UnitKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
