package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 谁的通行密钥。 Whose passkey that is, by the authenticator's id of it; nobody's when unknown. */
@MayAsk(anybody = true)
public record FindPasskey(String credential) implements Query<Factors> {
    @Override
    public Class<Factors> answer() {
        return Factors.class;
    }
}
