package banli.language.word;

/** 建议提案的层级。 The level of the congress or conference that raised the case. */
public enum Level implements Labelled {
    /** 区级 — district. */
    DISTRICT("区级", "district"),
    /** 市级 — city. */
    CITY("市级", "city"),
    /** 省级 — province. */
    PROVINCE("省级", "province"),
    /** 全国 — national. */
    NATION("全国", "national");

    private final Text label;

    Level(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
