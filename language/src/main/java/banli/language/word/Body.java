package banli.language.word;

/** 人大或政协。 Which body raised the case. */
public enum Body implements Labelled {
    /** 人大 — people's congress. */
    CONGRESS("人大", "people's congress"),
    /** 政协 — CPPCC. */
    CPPCC("政协", "CPPCC");

    private final Text label;

    Body(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
