package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 通行密钥已用。 That a passkey signed, with the count it told; not accepted when the count did not grow, as of a copy. */
@MayAsk(anybody = true)
public record UsePasskey(String credential, long signatures) implements Query<FactorAnswer> {
    @Override
    public Class<FactorAnswer> answer() {
        return FactorAnswer.class;
    }
}
