package banli.language.query.rehearsal;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 预演。 Which acts are open to the caller in this case, and what stands in the way of the others. */
public record RehearseActs(CaseId caseId) implements Query<RehearsalOfActs> {
    @Override
    public Class<RehearsalOfActs> answer() {
        return RehearsalOfActs.class;
    }
}
