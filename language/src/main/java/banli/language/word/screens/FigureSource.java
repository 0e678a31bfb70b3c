package banli.language.word.screens;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 数字的来历。 Where the value of a figure for a year comes from, or why there is none; the label is for people to read. */
public enum FigureSource implements Labelled {
    /** 由账本计得 — counted from the ledger's cases. */
    COUNTED("由账本计得", "counted from the ledger"),
    /** 录入的合计 — a total of a year before the ledger, entered by the registry. */
    ENTERED(
            "当年尚未使用本账本，此数是后来录入的合计，没有明细可查。",
            "The ledger was not in use that year: this total was entered later, and there are no cases to follow."),
    /** 只录入了合计 — only a total was entered, so nothing can be said about a part. */
    TOTAL_ONLY("当年只录入了合计，不能按分组或筛选比较。", "Only a total was entered for that year, so parts of it can not be compared."),
    /** 没有 — neither cases nor a total. */
    NONE("账本中没有当年的案件，也没有录入这项指标的合计。", "The ledger has no cases of that year, and no total of this figure was entered.");

    private final Text label;

    FigureSource(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
