package banli.language.word.meeting;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 会议种类。 What kind of meeting people held. */
public enum MeetingKind implements Labelled {
    /** 办理工作会议 — on the work of handling. */
    WORKING("办理工作会议", "working meeting"),
    /** 班子会 — of the leaders. */
    LEADERS("班子会", "meeting of the leaders"),
    /** 专题会 — on one subject. */
    SPECIAL("专题会", "meeting on a subject"),
    /** 协调会 — with other units. */
    COORDINATION("协调会", "coordination meeting");

    private final Text label;

    MeetingKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
