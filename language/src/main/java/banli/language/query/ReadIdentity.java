package banli.language.query;

import banli.language.word.Identity;

/** 谁有此身份。 Who is bound to an identity of a log-in server, and in which offices they may act today; not accepted when nobody is. */
@MayAsk(anybody = true)
public record ReadIdentity(Identity identity) implements Query<LoginAnswer> {
    @Override
    public Class<LoginAnswer> answer() {
        return LoginAnswer.class;
    }
}
