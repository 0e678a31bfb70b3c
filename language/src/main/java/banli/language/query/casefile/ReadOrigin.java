package banli.language.query.casefile;

import banli.language.query.Query;
import banli.language.word.CaseId;

/**
 * 一个值的来历。 Since when a value of a case is as it is, by whom, and from which fact; {@code item} is the number of the
 * item, contact, deadline, commitment or round for a value that is {@link CaseValue#numbered numbered}, else null. UNKNOWN
 * when there is no such case, or none of that number.
 */
public record ReadOrigin(CaseId caseId, CaseValue of, Integer item) implements Query<Origin> {
    @Override
    public Class<Origin> answer() {
        return Origin.class;
    }
}
