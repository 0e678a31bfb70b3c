package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 来文的要求。 What a paper from above orders beside role, lead unit and due date. */
public enum DirectiveOrder implements Labelled {
    /** 同意延期 — more time granted, until the due date given. */
    EXTENSION_GRANTED("同意延期", "more time granted"),
    /** 不同意延期 — more time refused. */
    EXTENSION_REFUSED("不同意延期", "more time refused"),
    /** 退回重新答复 — handed back for a new reply. */
    NEW_REPLY("退回重新答复", "handed back for a new reply"),
    /** 列入重点督办 — put under key supervision. */
    KEY_SUPERVISION("列入重点督办", "put under key supervision"),
    /** 同意退回 — the case may be sent back, though its window is over. */
    RETURN_ALLOWED("同意本局退回", "the case may be sent back"),
    /** 其他要求 — something else, said in the text. */
    OTHER("其他要求", "something else");

    private final Text label;

    DirectiveOrder(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
