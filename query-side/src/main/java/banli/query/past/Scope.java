package banli.query.past;

import banli.language.query.ExplainDeadlines;
import banli.language.query.ReadCaseFile;
import banli.language.query.ReadFacts;
import banli.language.query.ReadTrail;
import banli.language.word.CaseId;

/**
 * 范围。 What of the ledger a past holds.
 *
 * @param only the one case that is asked about, with what it mentions; null for everything
 */
record Scope(Moment moment, CaseId only) {
    /** The one case that a question is about, null when it may be about any. */
    static CaseId onlyCase(Object question) {
        return switch (question) {
            case ReadCaseFile it -> it.caseId();
            case ExplainDeadlines it -> it.caseId();
            case ReadTrail it -> it.caseId();
            case ReadFacts it -> it.caseId();
            default -> null;
        };
    }
}
