package banli.language.query.trail;

import banli.language.query.Query;
import banli.language.word.CaseId;
import java.util.List;

/**
 * 取数案的证据。 The facts of several cases with their proofs, for whoever may read each of them.
 *
 * @param summary the year whose summary's own facts go with them, null for none
 */
public record TakeEvidenceOfCases(List<CaseId> cases, Integer summary) implements Query<Evidence> {
    @Override
    public Class<Evidence> answer() {
        return Evidence.class;
    }
}
