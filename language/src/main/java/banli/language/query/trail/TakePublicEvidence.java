package banli.language.query.trail;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;

/**
 * 取公示的证据。 The fact by which a reply became public, and those by which the signing key was changed,
 * with their proof and without metadata; for anybody, while it is public.
 */
@MayAsk(anybody = true)
public record TakePublicEvidence(CaseId caseId) implements Query<Evidence> {
    @Override
    public Class<Evidence> answer() {
        return Evidence.class;
    }
}
