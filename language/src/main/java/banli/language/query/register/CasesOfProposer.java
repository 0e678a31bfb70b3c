package banli.language.query.register;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/** 某提出人的案件。 The cases that a proposer leads or co-signed, as the register knows them. */
@MayAsk({Office.REGISTRY, Office.CHIEF_LEADER})
public record CasesOfProposer(String proposer) implements Query<CasesSigned> {
    @Override
    public Class<CasesSigned> answer() {
        return CasesSigned.class;
    }
}
