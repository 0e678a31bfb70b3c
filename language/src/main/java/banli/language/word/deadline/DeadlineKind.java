package banli.language.word.deadline;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 期限种类。 What falls due. */
public enum DeadlineKind implements Labelled {
    /** 退回异议 — objection. */
    OBJECTION("退回异议", "objection"),
    /** 首次联系 — first contact. */
    FIRST_CONTACT("首次联系", "first contact"),
    /** 会办意见 — assist opinion. */
    OPINION("会办意见", "assist opinion"),
    /** 答复 — reply. */
    REPLY("答复", "reply"),
    /** 重新办理 — rework. */
    REWORK("重新办理", "rework"),
    /** 征询反馈 — feedback form. */
    FEEDBACK("征询反馈", "feedback form"),
    /** 公开 — publication. */
    PUBLICATION("公开", "publication"),
    /** 承诺事项 — commitment. */
    COMMITMENT("承诺事项", "commitment"),
    /** 交办 — hand on. */
    HAND_ON("交办", "hand on"),
    /** 再次答复 — later answer. */
    LATER_ANSWER("再次答复", "later answer");

    private final Text label;

    DeadlineKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 是否本局的义务。 Whether it is the bureau's duty: objecting is its right, and handing on the referring office's duty. */
    public boolean ours() {
        return this != OBJECTION && this != HAND_ON;
    }
}
