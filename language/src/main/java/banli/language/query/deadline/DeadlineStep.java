package banli.language.query.deadline;

import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.Changed;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;

/**
 * 期限的由来。 What set or moved a deadline.
 *
 * @param position number of the fact in the ledger
 * @param sequence number of the fact in its case
 * @param on the day it happened
 * @param changed what had changed, as the fact says; null unless it was counted anew
 * @param dueOn the due day from then on
 * @param reckoning how it was counted, null for a date set by hand or from above
 */
public record DeadlineStep(
        What what, long position, long sequence, LocalDate on, String changed, LocalDate dueOn, Reckoning reckoning) {
    /** 变更的是什么。 What had changed, in words; null unless it was counted anew. */
    public Text changedInWords() {
        return changed == null ? null : Changed.inWords(changed);
    }

    /** 如何变动。 How it was set or moved. */
    public enum What implements Labelled {
        /** 起算 — set. */
        SET("起算", "set"),
        /** 延期 — extended. */
        EXTENDED("延期", "extended"),
        /** 重算 — counted anew. */
        RECOUNTED("重算", "counted anew"),
        /** 上级来文 — by a paper from above. */
        FROM_ABOVE("上级来文", "by a paper from above"),
        /** 结转 — carried over. */
        CARRIED_OVER("结转", "carried over");

        private final Text label;

        What(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
