package banli.language.query.account;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 登录后的职务。 In which offices a person may act today who was let in by the log-in server; not accepted when unknown here. */
@MayAsk(anybody = true)
public record ReadOffices(String person) implements Query<LoginAnswer> {
    @Override
    public Class<LoginAnswer> answer() {
        return LoginAnswer.class;
    }
}
