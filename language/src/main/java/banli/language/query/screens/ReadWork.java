package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 后台工作。 How far the screens have read, how fast, and what they can't read. */
@MayAsk(cases = false)
public record ReadWork() implements Query<Work> {
    @Override
    public Class<Work> answer() {
        return Work.class;
    }
}
