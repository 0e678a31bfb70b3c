package banli.language.word;

/** 保管期限。 Retention class of the archive (国家档案局令第8号: 永久, 30年, 10年). */
public enum Retention implements Labelled {
    /** 永久 — permanent. */
    PERMANENT("永久", "permanent"),
    /** 30年 — 30 years. */
    THIRTY_YEARS("30年", "30 years"),
    /** 10年 — 10 years. */
    TEN_YEARS("10年", "10 years");

    private final Text label;

    Retention(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
