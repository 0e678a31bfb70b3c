package banli.desk.ask;

/** 凭令牌。 How a log-in came about that holds for one request: by a token of its person, of this id. */
public record ByToken(String id) {}
