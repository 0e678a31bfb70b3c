package banli.desk.deadline;

import banli.desk.problem.Problem;
import banli.language.word.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 日期清单。 Days as people type them: {@code 2026-10-08 2026-10-10~2026-10-12}, apart by spaces or commas. */
final class DayList {
    private static final int MOST = 200;
    private static final Text WRONG = new Text(
            "请写日期，如 2026-10-08；连续几天写 2026-10-10~2026-10-12；以空格或逗号分开，最多 200 天。",
            "Write days such as 2026-10-08, several in a row as 2026-10-10~2026-10-12, apart by spaces or commas, 200 at most.");

    private DayList() {}

    /** The days in the order given; none for null. */
    static List<LocalDate> of(String field, String typed) {
        List<LocalDate> days = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            return days;
        }
        for (String part : typed.strip().split("[\\s,，、;；]+")) {
            String[] ends = part.split("~|～|至|\\.\\.", 2);
            try {
                LocalDate from = LocalDate.parse(ends[0]);
                LocalDate to = LocalDate.parse(ends[ends.length - 1]);
                if (to.isBefore(from) || to.isAfter(from.plusDays(MOST)) || from.getYear() > 2999) {
                    throw Problem.field(field, WRONG);
                }
                from.datesUntil(to.plusDays(1)).forEach(days::add);
            } catch (DateTimeException unreadable) {
                throw Problem.field(field, WRONG);
            }
        }
        if (days.size() > MOST) {
            throw Problem.field(field, WRONG);
        }
        return days;
    }
}
