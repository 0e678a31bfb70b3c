package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 无法读取的事实。 The facts that a screen could not read. */
@MayAsk(cases = false)
public record ListUnreadable() implements Query<UnreadableFacts> {
    @Override
    public Class<UnreadableFacts> answer() {
        return UnreadableFacts.class;
    }
}
