package banli.desk.api;

import banli.language.query.trail.StoredFact;
import banli.language.word.CaseId;
import java.util.List;

/**
 * 记录下来的事实。 What an act on a case recorded: the sequence of its first fact in the case, the position of its last
 * in the ledger (null when nothing was recorded), and the facts as stored. A repetition gives the same body.
 */
record FactsRecorded(CaseId caseId, long sequence, Long position, List<StoredFact> facts) {
    /** Header that marks a repetition. */
    static final String REPEATED = "Idempotency-Repeated";
}
