package banli.language.query;

/** 无法读取的事实。 The facts that a screen could not read. */
@MayAsk(cases = false)
public record ListUnreadable() implements Query<UnreadableFacts> {
    @Override
    public Class<UnreadableFacts> answer() {
        return UnreadableFacts.class;
    }
}
