package banli.language.query.summary;

import banli.language.query.Query;
import banli.language.word.summary.SummaryHead;

/**
 * 工作总结。 The annual summary of a year, each value bound to what stands behind it.
 *
 * @param wording the words to fill in; null for those on record, or those of the last year that has any
 * @param began the words that were begun from, to see what was typed over a bound field; null for none
 * @param head what stands at its head; null for what is on record
 */
public record ReadSummary(int year, String wording, String began, SummaryHead head) implements Query<Summary> {
    /** 在案的措辞。 As its words stand on record. */
    public ReadSummary(int year) {
        this(year, null, null, null);
    }

    @Override
    public Class<Summary> answer() {
        return Summary.class;
    }
}
