package banli.language.query.screens;

import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import java.time.Instant;

/**
 * 重建的情况。 The rebuild at work, or the last one.
 *
 * @param run which one, null when there was none yet
 * @param check whether it compares only
 * @param done facts folded
 * @param total facts to fold
 * @param perSecond facts folded a second
 * @param secondsLeft about how long the folding still takes, null when it can't be said
 * @param startedBy who had it begun: a person, or the ledger itself
 * @param why why it ended without a certificate, null otherwise
 * @param certificate what it came to, null before the end
 */
public record RebuildState(
        String run,
        boolean check,
        Step step,
        long done,
        long total,
        long perSecond,
        Long secondsLeft,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        Text why,
        Certificate certificate) {
    /** 步骤。 Where it is. */
    public enum Step implements Labelled {
        /** There was none yet. */
        NONE("还没有重建过", "not rebuilt yet", false),
        /** Facts are being folded. */
        FOLDING("正在折叠事实", "folding the facts", true),
        /** Keys and indexes are being made. */
        INDEXING("正在建立索引", "making the indexes", true),
        /** Rows are being compared. */
        COMPARING("正在逐行核对", "comparing row by row", true),
        /** The new tables take the place of the old ones. */
        SWAPPING("正在换上新表", "swapping the tables", true),
        /** The end: with a certificate. */
        DONE("已完成", "done", false),
        /** Somebody stopped it. */
        STOPPED("已停止", "stopped", false),
        /** It could not be done. */
        FAILED("未能完成", "could not be done", false),
        /** Its process ended in the middle. */
        INTERRUPTED("中断了", "was interrupted", false);

        private final Text label;
        private final boolean atWork;

        Step(String zh, String en, boolean atWork) {
            this.label = new Text(zh, en);
            this.atWork = atWork;
        }

        @Override
        public Text label() {
            return label;
        }

        /** 是否在进行。 Whether the rebuild is at work. */
        public boolean atWork() {
            return atWork;
        }
    }
}
