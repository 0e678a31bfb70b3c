package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;

/** 登录核对。 Whether the password is the person's. */
@MayAsk(anybody = true)
public record CheckLogin(String user, @Secret String password) implements Query<LoginAnswer> {
    @Override
    public Class<LoginAnswer> answer() {
        return LoginAnswer.class;
    }

    @Override
    public String toString() {
        return Unsaid.in(this);
    }
}
