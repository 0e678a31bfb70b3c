package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;

/** 核对验证码。 Whether that is a code of the person's app or one of their recovery codes; a right one is used up by asking. */
@MayAsk(anybody = true)
public record CheckSecondFactor(String person, @Secret String code) implements Query<FactorAnswer> {
    @Override
    public Class<FactorAnswer> answer() {
        return FactorAnswer.class;
    }

    @Override
    public String toString() {
        return Unsaid.in(this);
    }
}
