package banli.query.screen.due;

import banli.language.calendar.AdoptedCalendars;
import banli.language.query.deadline.DueCalendar;
import banli.language.query.deadline.DueCalendar.Day;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.word.deadline.Light;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.calendar.Calendars;
import banli.query.screen.register.RegisterRows;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限日历的答复。 Answers {@link ShowDueCalendar} by the very condition that the list lists by. */
@Component
class DueCalendarScreen {
    private static final int MOST_DAYS = 400;

    private final JdbcClient database;
    private final RegisterRows register;
    private final Calendars calendars;
    private final ScreensPosition position;

    DueCalendarScreen(JdbcClient database, RegisterRows register, Calendars calendars, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.calendars = calendars;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    DueCalendar on(ShowDueCalendar asked) {
        LocalDate last = asked.from().plusDays(MOST_DAYS - 1L);
        LocalDate to = asked.to().isAfter(last) ? last : asked.to();
        Map<LocalDate, Map<Light, Long>> due = due(asked, to);
        AdoptedCalendars inForce = calendars.inForce();
        List<Day> days = asked.from()
                .datesUntil(to.plusDays(1))
                .map(day -> new Day(
                        day,
                        inForce.mark(day),
                        inForce.holiday(day),
                        inForce.hasYear(day.getYear()),
                        due.getOrDefault(day, Map.of())))
                .toList();
        return new DueCalendar(
                position.now(),
                register.today(),
                inForce.working().version(),
                days.stream().mapToLong(Day::count).sum(),
                days);
    }

    private Map<LocalDate, Map<Light, Long>> due(ShowDueCalendar asked, LocalDate to) {
        Map<LocalDate, Map<Light, Long>> due = new HashMap<>();
        database.sql("select d.due_on, " + WhichDue.LIGHT + " as light, count(*)" + WhichDue.FROM + " group by 1, 2")
                .params(new WhichDue(asked.section(), null, asked.kind(), asked.light(), asked.from(), to)
                        .parameters(register.today()))
                .query(row -> {
                    due.computeIfAbsent(row.getObject(1, LocalDate.class), _ -> new EnumMap<>(Light.class))
                            .put(Light.valueOf(row.getString(2)), row.getLong(3));
                });
        return due;
    }
}
