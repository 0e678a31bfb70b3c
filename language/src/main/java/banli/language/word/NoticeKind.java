package banli.language.word;

/** 提醒的种类。 Why somebody is told of a fact. */
public enum NoticeKind implements Labelled {
    /** 催办、上报 — chased, or told further up. */
    CHASED("催办", "chased"),
    /** 退回 — sent back. */
    SENT_BACK("退回", "sent back"),
    /** 交给您 — given to you. */
    GIVEN("交给您", "given to you"),
    /** 临期、超期 — due soon or overdue. */
    DUE("临期超期", "due soon or overdue"),
    /** 有了答复 — answered. */
    ANSWERED("有了答复", "answered"),
    /** 请您办理 — asked of you. */
    ASKED("请您办理", "asked of you"),
    /** 已有结果 — decided. */
    DECIDED("已有结果", "decided");

    private final Text label;

    NoticeKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
