package banli.desk.past;

import banli.language.query.board.YearByDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 一年的各周或各月。 A stretch of a year's days: how many facts, and how the board stood at its end.
 *
 * @param figures the values of {@link #MAIN} at its end, by id
 */
public record YearTable(
        LocalDate from, LocalDate to, int facts, Map<String, Long> counts, Map<String, YearByDay.FigureThen> figures) {
    /** The figures that a year is watched by. */
    public static final List<String> MAIN =
            List.of("CASES", "REPLY_RATE", "ON_TIME_RATE", "MEETING_RATE", "SATISFACTION_RATE", "ADOPTION_RATE");

    /** The board's counts. */
    public static final List<String> COUNTED =
            List.of("open", "due-soon", "overdue", "to-accept", "to-issue", "replied-this-week");

    /** The weeks of a year, or its months. */
    static List<YearTable> of(YearByDay year, boolean byMonth) {
        List<YearTable> rows = new ArrayList<>();
        Map<String, YearByDay.FigureThen> figures = new LinkedHashMap<>();
        LocalDate from = null;
        int facts = 0;
        for (YearByDay.OfDay day : year.days()) {
            from = from == null ? day.day() : from;
            facts += day.facts();
            day.figures().stream()
                    .filter(figure -> MAIN.contains(figure.id()))
                    .forEach(figure -> figures.put(figure.id(), figure));
            if (ends(day.day(), byMonth) || day == year.days().getLast()) {
                rows.add(new YearTable(from, day.day(), facts, day.counts(), new LinkedHashMap<>(figures)));
                from = null;
                facts = 0;
            }
        }
        return rows;
    }

    private static boolean ends(LocalDate day, boolean byMonth) {
        return byMonth ? day.getDayOfMonth() == day.lengthOfMonth() : day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
