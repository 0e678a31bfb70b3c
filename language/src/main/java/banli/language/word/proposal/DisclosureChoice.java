package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 公开选择。 Whether the reply is to be published. */
public enum DisclosureChoice implements Labelled {
    /** 主动公开 — publish. */
    PUBLISH("主动公开", "publish"),
    /** 不予公开 — withhold. */
    WITHHOLD("不予公开", "withhold");

    private final Text label;

    DisclosureChoice(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
