package banli.language.query.board;

import banli.language.query.Query;
import banli.language.word.AsOf;

/** 一年逐日。 How the office stood on each day of a calendar year, by a clock; the figures are of that register year. */
public record ReadYearByDay(int year, AsOf.Clock clock) implements Query<YearByDay> {
    @Override
    public Class<YearByDay> answer() {
        return YearByDay.class;
    }
}
