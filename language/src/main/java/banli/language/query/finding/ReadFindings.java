package banli.language.query.finding;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/** 各清单的条数。 How many stand on each list. */
@MayAsk({Office.AUDITOR, Office.SUPERVISOR, Office.CHIEF_LEADER})
public record ReadFindings(FindingScope of) implements Query<FindingsOfYear> {
    @Override
    public Class<FindingsOfYear> answer() {
        return FindingsOfYear.class;
    }
}
