package banli.language.query.board;

import banli.language.word.AsOf;
import java.time.LocalDate;
import java.util.List;

/** 逐日事实数。 The days with facts of cases, by a clock, in order. */
public record DaysCounted(long position, AsOf.Clock clock, List<Day> days) {
    /** 一天。 A day and how many facts are of it. */
    public record Day(LocalDate day, long facts) {}
}
