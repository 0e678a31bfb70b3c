package banli.language.query.casefile;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;

/** 调阅案卷。 The whole file of a case. */
@MayAsk(itsProposers = true)
public record ReadCaseFile(CaseId caseId) implements Query<CaseFile> {
    @Override
    public Class<CaseFile> answer() {
        return CaseFile.class;
    }
}
