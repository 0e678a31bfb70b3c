package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 第二验证方式一览。 Which second factors a person has. */
@MayAsk(anybody = true)
public record ReadFactors(String person) implements Query<Factors> {
    @Override
    public Class<Factors> answer() {
        return Factors.class;
    }
}
