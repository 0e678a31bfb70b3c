package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.OptionalInt;

/** 保管期限。 Retention class of the archive (国家档案局令第8号: 永久, 30年, 10年). */
public enum Retention implements Labelled {
    /** 永久 — permanent. */
    PERMANENT("永久", "permanent", null),
    /** 30年 — 30 years. */
    THIRTY_YEARS("30年", "30 years", 30),
    /** 10年 — 10 years. */
    TEN_YEARS("10年", "10 years", 10);

    private final Text label;
    private final Integer years;

    Retention(String zh, String en, Integer years) {
        this.label = new Text(zh, en);
        this.years = years;
    }

    /** 年数。 The years it is called by; empty when for ever. A policy may name others. */
    public OptionalInt years() {
        return years == null ? OptionalInt.empty() : OptionalInt.of(years);
    }

    @Override
    public Text label() {
        return label;
    }
}
