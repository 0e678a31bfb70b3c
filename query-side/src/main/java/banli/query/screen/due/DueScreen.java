package banli.query.screen.due;

import banli.language.query.DueList;
import banli.language.query.DueRow;
import banli.language.query.ListDue;
import banli.language.word.CaseId;
import banli.language.word.DeadlineKind;
import banli.language.word.Light;
import banli.language.word.Reckoning;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限的答复。 Answers {@link ListDue}. A window for objecting that has passed is over, not overdue: it isn't listed. */
@Component
class DueScreen {
    private static final int MOST = 1_000;
    private static final String CASES = " from screen.due d join screen.register r on r.case_id = d.case_id";
    private static final String FITS = """
             where (d.kind <> 'OBJECTION' or d.due_on >= :today)
               and (:section::text is null or d.section = :section)
               and (:until::date is null or d.due_on <= :until)
            """;
    private static final String FROM = CASES + FITS;
    private static final String NAMED = CASES
            + " left join screen.unit u on u.unit = d.section left join screen.person p on p.person = d.handler" + FITS;

    private final JdbcClient database;
    private final Clock clock;
    private final ScreensPosition position;

    DueScreen(JdbcClient database, Clock clock, ScreensPosition position) {
        this.database = database;
        this.clock = clock;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    DueList on(ListDue asked) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("section", asked.section());
        parameters.put("until", asked.until());
        int size = Math.clamp(asked.size() == 0 ? 100 : asked.size(), 1, MOST);
        long skip = (long) (Math.max(asked.page(), 1) - 1) * size;
        return new DueList(
                position.now(),
                database.sql("select count(*)" + FROM)
                        .params(parameters)
                        .query(Long.class)
                        .single(),
                database.sql("select d.*, r.number, r.title, u.name as section_name, p.name as handler_name"
                                + NAMED + " order by d.due_on, r.number, d.ordinal limit "
                                + size + " offset " + skip)
                        .params(parameters)
                        .query((row, _) -> due(row, today))
                        .list());
    }

    private static DueRow due(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate warnFrom = row.getObject("warn_from", LocalDate.class);
        String reckoning = row.getString("reckoning");
        return new DueRow(
                new CaseId(row.getString("case_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("section"),
                row.getString("section_name"),
                row.getString("handler"),
                row.getString("handler_name"),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getObject("commitment", Integer.class),
                dueOn,
                warnFrom,
                light(dueOn, warnFrom, today),
                ChronoUnit.DAYS.between(today, dueOn),
                reckoning == null ? null : WireMapper.mapper().readValue(reckoning, Reckoning.class));
    }

    private static Light light(LocalDate dueOn, LocalDate warnFrom, LocalDate today) {
        if (today.isAfter(dueOn)) {
            return Light.RED;
        }
        return warnFrom != null && !today.isBefore(warnFrom) ? Light.YELLOW : Light.GREEN;
    }
}
