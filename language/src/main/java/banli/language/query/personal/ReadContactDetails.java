package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.Office;

/**
 * 查看联系方式。 A proposer's contact details in clear, for those who handle that case of theirs; the reading is recorded with
 * who, why and in which case.
 *
 * @param why a sentence: at least eight characters
 */
@MayAsk({Office.REGISTRY, Office.SECTION, Office.DEPUTY_LEADER, Office.CHIEF_LEADER})
public record ReadContactDetails(String proposer, CaseId caseId, String why) implements Query<ContactDetailsAnswer> {
    @Override
    public Class<ContactDetailsAnswer> answer() {
        return ContactDetailsAnswer.class;
    }
}
