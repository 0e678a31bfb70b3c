package banli.language.query.rehearsal;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 可选的办理结果。 Which outcomes the policy in force for a case knows. */
public record ReadOutcomes(CaseId caseId) implements Query<OutcomesKnown> {
    @Override
    public Class<OutcomesKnown> answer() {
        return OutcomesKnown.class;
    }
}
