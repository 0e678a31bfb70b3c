package banli.language.query;

/** 登录核对。 Whether the password is the person's. */
@MayAsk(anybody = true)
public record CheckLogin(String user, String password) implements Query<LoginAnswer> {
    @Override
    public Class<LoginAnswer> answer() {
        return LoginAnswer.class;
    }
}
