package banli.language.policy;

import banli.language.word.Text;
import banli.language.word.proposal.SeriesKind;
import java.util.Map;

/**
 * 文号。 Where the numbers of letters come from, and the mark (机关代字) of each kind of letter.
 *
 * @param marks one for each kind, as it stands before the year
 */
public record DocumentNumbering(From from, Map<SeriesKind, String> marks, Text basis, Source source) {
    /** 从何而来。 Who gives a letter its number. */
    public enum From {
        /** 本账本依次编排 — the ledger, one after the other. */
        OURS,
        /** 本单位公文系统所编，签发时填写 — the office's document system; typed when the letter is issued. */
        OUTSIDE
    }
}
