package banli.language.word.summary;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 总结所处环节。 Where an edition of a summary stands. */
public enum SummaryState implements Labelled {
    /** Waits for the chief leader. */
    SUBMITTED("已提交，待签发", "submitted, to be issued"),
    /** To be worked over. */
    SENT_BACK("已退回修改", "sent back"),
    /** In force. */
    ISSUED("已签发", "issued"),
    /** A later edition stands in its place. */
    REPLACED("已由后一稿替代", "replaced by a later edition"),
    /** Taken back after it was issued. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Text label;

    SummaryState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
