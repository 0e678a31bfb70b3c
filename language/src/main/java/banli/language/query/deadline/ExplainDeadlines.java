package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 期限如何计算。 All deadlines of a case with their counts day by day; answered with null when there is no such case. */
public record ExplainDeadlines(CaseId caseId) implements Query<DeadlinesExplained> {
    @Override
    public Class<DeadlinesExplained> answer() {
        return DeadlinesExplained.class;
    }
}
