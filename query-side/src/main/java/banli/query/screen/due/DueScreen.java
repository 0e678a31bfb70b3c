package banli.query.screen.due;

import banli.language.calendar.WorkingCalendar;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.register.CaseRow;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.deadline.Reckoning;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.calendar.Calendars;
import banli.query.screen.directory.Names;
import banli.query.screen.register.RegisterRows;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限清单的答复。 Answers {@link ListDue}, the earliest first. */
@Component
class DueScreen {
    private final JdbcClient database;
    private final RegisterRows register;
    private final Names names;
    private final Calendars calendars;
    private final ScreensPosition position;

    DueScreen(JdbcClient database, RegisterRows register, Names names, Calendars calendars, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.names = names;
        this.calendars = calendars;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    DueList on(ListDue asked) {
        Map<String, Object> parameters = new WhichDue(
                        asked.section(), asked.handler(), asked.kind(), asked.light(), asked.from(), asked.until())
                .parameters(register.today());
        long total = database.sql("select count(*)" + WhichDue.FROM)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Found> found = database.sql("select d.*, " + WhichDue.LIGHT + " as light" + WhichDue.FROM
                        + " order by d.due_on, d.case_id, d.ordinal" + Pages.limit(asked.page(), asked.size()))
                .params(parameters)
                .query((row, _) -> found(row))
                .list();
        Map<String, CaseRow> cases =
                register.byId(found.stream().map(Found::caseId).distinct().toList());
        Names.Found about = names.of(found.stream()
                .map(Found::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        WorkingCalendar working = calendars.inForce().working();
        return new DueList(
                position.now(),
                total,
                found.stream()
                        .map(one -> one.in(cases.get(one.caseId()), about, working, register.today()))
                        .toList());
    }

    private static Found found(ResultSet row) throws SQLException {
        String reckoning = row.getString("reckoning");
        return new Found(
                row.getString("case_id"),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getObject("commitment", Integer.class),
                row.getString("about"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("warn_from", LocalDate.class),
                Light.valueOf(row.getString("light")),
                reckoning == null ? null : WireMapper.mapper().readValue(reckoning, Reckoning.class));
    }

    private record Found(
            String caseId,
            DeadlineKind kind,
            Integer commitment,
            String about,
            LocalDate dueOn,
            LocalDate warnFrom,
            Light light,
            Reckoning reckoning) {
        DueRow in(CaseRow row, Names.Found names, WorkingCalendar working, LocalDate today) {
            return new DueRow(
                    row.caseId(),
                    row.number(),
                    row.title(),
                    row.section(),
                    row.sectionName(),
                    row.handler(),
                    row.handlerName(),
                    kind,
                    commitment,
                    about,
                    about == null ? null : kind == DeadlineKind.OPINION ? names.unit(about) : names.proposer(about),
                    dueOn,
                    warnFrom,
                    light,
                    ChronoUnit.DAYS.between(today, dueOn),
                    working.between(today, dueOn),
                    row.waitsFor(),
                    reckoning);
        }
    }
}
