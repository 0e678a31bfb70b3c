package banli.language.query;

import java.time.LocalDate;

/** 期限清单。 Open deadlines up to a day (null: all), of a section or all. */
public record ListDue(String section, LocalDate until, int page, int size) implements Query<DueList> {
    @Override
    public Class<DueList> answer() {
        return DueList.class;
    }
}
