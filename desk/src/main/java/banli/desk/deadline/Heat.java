package banli.desk.deadline;

import banli.language.calendar.DayMark;
import banli.language.query.deadline.DueCalendar;
import banli.language.query.deadline.DueCalendar.Day;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 期限日历的样子。 The calendar as cells: shape and number of what falls due, how much it is, and what the day is to an office. */
public final class Heat {
    private static final List<Light> WORST_FIRST = List.of(Light.RED, Light.YELLOW, Light.GREEN);
    private static final int WARM = 3;
    private static final int HOT = 6;

    private Heat() {}

    /** 按月排列。 The cells of each month. */
    static List<Month> months(DueCalendar calendar, LocalDate today) {
        Map<YearMonth, List<Cell>> months = new LinkedHashMap<>();
        for (Day day : calendar.days()) {
            List<Cell> cells = months.computeIfAbsent(YearMonth.from(day.day()), _ -> new ArrayList<>());
            cells.add(cell(day, cells.isEmpty(), today));
        }
        return months.entrySet().stream()
                .map(month -> new Month(
                        month.getKey(),
                        month.getValue().stream()
                                .mapToLong(cell -> cell.day().count())
                                .sum(),
                        month.getValue()))
                .toList();
    }

    /** 连续排列。 The cells one after the other. */
    static List<Cell> run(DueCalendar calendar, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        calendar.days().forEach(day -> cells.add(cell(day, cells.isEmpty(), today)));
        return cells;
    }

    private static Cell cell(Day day, boolean first, LocalDate today) {
        Light worst =
                WORST_FIRST.stream().filter(day.due()::containsKey).findFirst().orElse(null);
        List<String> classes = new ArrayList<>();
        if (first) {
            classes.add("wd" + day.day().getDayOfWeek().getValue());
        }
        if (day.mark() == DayMark.HOLIDAY || day.mark() == DayMark.WEEKEND) {
            classes.add("rest");
        }
        if (day.day().equals(today)) {
            classes.add("today");
        }
        if (worst != null) {
            classes.add(worst.name().toLowerCase());
            classes.add(day.count() >= HOT ? "hot" : day.count() >= WARM ? "warm" : "mild");
        }
        return new Cell(day, worst, String.join(" ", classes));
    }

    /** 一个月。 A month, how much falls due in it, and its days. */
    public record Month(YearMonth month, long total, List<Cell> cells) {}

    /** 一格。 A day as it is drawn; {@code worst} is the worst light of what falls due, null when nothing does. */
    public record Cell(Day day, Light worst, String classes) {
        /** The light's shape alone. */
        public String shape() {
            return worst == null ? "" : worst.label().zh().substring(0, 1);
        }

        /** Whether the day is a holiday or a make-up workday, which the week alone doesn't tell. */
        public boolean told() {
            return day.mark() == DayMark.HOLIDAY || day.mark() == DayMark.MAKE_UP;
        }
    }
}
