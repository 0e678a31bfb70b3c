package banli.language.query.board;

import banli.language.query.Query;
import banli.language.word.AsOf;
import java.time.LocalDate;

/** 两日对比。 What differs between the ends of two days, by a clock. */
public record ReadDifference(AsOf.Clock clock, LocalDate from, LocalDate to) implements Query<DifferenceOfDays> {
    @Override
    public Class<DifferenceOfDays> answer() {
        return DifferenceOfDays.class;
    }
}
