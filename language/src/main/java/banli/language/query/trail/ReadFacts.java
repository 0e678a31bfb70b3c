package banli.language.query.trail;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;

/** 调阅事实。 The facts of a case as stored, from a sequence on; {@code count} 0 means all. */
@MayAsk(itsProposers = true)
public record ReadFacts(CaseId caseId, long fromSequence, int count) implements Query<FactsOfCase> {
    @Override
    public Class<FactsOfCase> answer() {
        return FactsOfCase.class;
    }
}
