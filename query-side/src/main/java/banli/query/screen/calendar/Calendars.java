package banli.query.screen.calendar;

import banli.language.calendar.AdoptedCalendars;
import banli.language.calendar.CalendarDocument;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已采用的日历。 The calendars of the ledger's place, in the order they were adopted. */
@Component
public class Calendars {
    private final JdbcClient database;

    Calendars(JdbcClient database) {
        this.database = database;
    }

    /** 全部日历。 All that were adopted, replaced ones too. */
    public List<CalendarDocument> adopted() {
        return database.sql("""
                        select c.document from calendar c join ledger l on l.place = c.place
                        order by c.sequence
                        """).query(String.class).list().stream()
                .map(CalendarRows::document)
                .toList();
    }

    /** 现行日历。 Those in force now. */
    public AdoptedCalendars inForce() {
        return AdoptedCalendars.of(adopted());
    }
}
