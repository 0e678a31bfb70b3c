package banli.language.word.proposal;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 联系方式。 How a contact was held; which of them count as a meeting is policy. */
public enum Channel implements Labelled {
    /** 走访、上门 — a visit to the proposer. */
    VISIT("走访", "visit"),
    /** 座谈 — symposium. */
    SYMPOSIUM("座谈", "symposium"),
    /** 邀请来访 — office meeting. */
    OFFICE_MEETING("邀请来访", "office meeting"),
    /** 现场调研 — on site. */
    ONSITE("现场调研", "on site"),
    /** 电话 — phone. */
    PHONE("电话", "phone"),
    /** 邮件 — e-mail. */
    EMAIL("邮件", "e-mail"),
    /** 视频 — video. */
    VIDEO("视频", "video");

    private final Text label;

    Channel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
