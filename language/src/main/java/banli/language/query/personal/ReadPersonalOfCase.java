package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.Office;

/** 本案的个人信息可否查看。 For those who handle the case: whose details of its proposers are not shown any more. */
@MayAsk({Office.REGISTRY, Office.SECTION, Office.DEPUTY_LEADER, Office.CHIEF_LEADER})
public record ReadPersonalOfCase(CaseId caseId) implements Query<WithheldNow> {
    @Override
    public Class<WithheldNow> answer() {
        return WithheldNow.class;
    }
}
