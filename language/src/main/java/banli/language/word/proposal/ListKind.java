package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 清单的种类。 Of what an office keeps a list to choose from. */
public enum ListKind implements Labelled {
    /** 分类。 Subjects of cases. */
    SUBJECT("分类", "subjects"),
    /** 界别。 Sectors that proposals come from. */
    SECTOR("界别", "sectors"),
    /** 代表团。 Delegations that suggestions come from. */
    DELEGATION("代表团", "delegations"),
    /** 街镇。 Towns and neighbourhoods that cases are about. */
    TOWN("街镇", "towns and neighbourhoods");

    private final Text label;

    ListKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** 来自何处的清单。 The list that holds where a case of this kind comes from. */
    public static ListKind comesFrom(CaseKind kind) {
        return kind == CaseKind.SUGGESTION ? DELEGATION : SECTOR;
    }

    @Override
    public Text label() {
        return label;
    }
}
