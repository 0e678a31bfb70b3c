package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.person.Identity;

/** 谁有此身份。 Who is bound to an identity of a log-in server, and in which offices they may act today; not accepted when nobody is. */
@MayAsk(anybody = true)
public record ReadIdentity(Identity identity) implements Query<LoginAnswer> {
    @Override
    public Class<LoginAnswer> answer() {
        return LoginAnswer.class;
    }
}
