package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.Office;

/** 查看加密备注。 The private note of a contact in clear, under the conditions of {@link ReadContactDetails}. */
@MayAsk({Office.REGISTRY, Office.SECTION, Office.DEPUTY_LEADER, Office.CHIEF_LEADER})
public record ReadPrivateNote(CaseId caseId, int contact, String why) implements Query<PrivateNoteAnswer> {
    @Override
    public Class<PrivateNoteAnswer> answer() {
        return PrivateNoteAnswer.class;
    }
}
