package banli.desk.inbound;

import banli.language.word.Labelled;
import banli.language.word.Text;
import tools.jackson.databind.JsonNode;

/** 来件是什么。 What a package brings. */
public enum ArrivalKind implements Labelled {
    /** 案件 — a case handed on, or one on record said anew. */
    CASE("案件", "a case"),
    /** 上级来文 — a paper from above about a case on record. */
    DIRECTIVE("上级来文", "a paper from above"),
    /** 回执 — the receipt of a submission. */
    RECEIPT("回执", "a receipt");

    private final Text label;

    ArrivalKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** As the data say. */
    static ArrivalKind of(JsonNode data) {
        return data.has("directive") ? DIRECTIVE : data.has("receipt") ? RECEIPT : CASE;
    }

    @Override
    public Text label() {
        return label;
    }
}
