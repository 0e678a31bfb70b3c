package banli.language.word.person;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 不再显示。 Why a personal value that is on record is not shown; what stands in its place on every screen, file and answer. */
public enum Withheld implements Labelled {
    /** 已依法删除 — erased by law: nobody can read it any more. */
    ERASED("〔已依法删除〕", "[erased by law]"),
    /** 已限制处理 — kept, and shown to nobody. */
    RESTRICTED("〔已限制处理〕", "[restricted by law]");

    private final Text label;

    Withheld(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
