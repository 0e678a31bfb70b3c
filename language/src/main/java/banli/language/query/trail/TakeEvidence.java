package banli.language.query.trail;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 取一案的证据。 The facts of a case with their proofs; {@code published} for what was published of it and nothing else. */
public record TakeEvidence(CaseId caseId, boolean published) implements Query<Evidence> {
    @Override
    public Class<Evidence> answer() {
        return Evidence.class;
    }
}
