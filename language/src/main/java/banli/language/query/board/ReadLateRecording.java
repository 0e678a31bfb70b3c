package banli.language.query.board;

import banli.language.query.Query;
import java.time.LocalDate;

/** 一日两时。 What differs at the end of one day between what was known then and what had happened: what was recorded later changed. */
public record ReadLateRecording(LocalDate day) implements Query<DifferenceOfDays> {
    @Override
    public Class<DifferenceOfDays> answer() {
        return DifferenceOfDays.class;
    }
}
