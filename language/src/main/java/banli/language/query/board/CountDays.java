package banli.language.query.board;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.AsOf;

/** 逐日事实数。 On which days something happened to cases, or was recorded of them. */
@MayAsk(cases = false)
public record CountDays(AsOf.Clock clock) implements Query<DaysCounted> {
    @Override
    public Class<DaysCounted> answer() {
        return DaysCounted.class;
    }
}
