package banli.query.screen.chase;

import banli.language.query.casefile.ChaseView;
import banli.language.query.list.ChaseList;
import banli.language.query.list.ListChases;
import banli.language.query.register.CaseRow;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.directory.Names;
import banli.query.screen.register.RegisterRows;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 催办记录的答复。 Answers {@link ListChases}, the last chase first. */
@Component
class ChaseScreen {
    private static final String FROM = """
             from chase c
             where c.case_id <> all(:hidden) and (:section::text is null or c.section = :section)
               and (:handler::text is null or c.handler = :handler)
               and (:answered::bool is null or c.answered = :answered)
            """;

    private final JdbcClient database;
    private final RegisterRows register;
    private final Names names;
    private final ScreensPosition position;

    ChaseScreen(JdbcClient database, RegisterRows register, Names names, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.names = names;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    ChaseList on(ListChases asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("section", asked.section());
        parameters.put("handler", asked.handler());
        parameters.put("answered", asked.answered());
        parameters.put("hidden", Sight.now().hiddenCases());
        long total = database.sql("select count(*)" + FROM)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Found> found = database.sql("select c.case_id, c.body" + FROM
                        + " order by c.on_day desc, c.case_id, c.chase desc"
                        + Pages.limit(asked.page(), asked.size()))
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getString("case_id"),
                        WireMapper.mapper().readValue(row.getString("body"), ChaseView.class)))
                .list();
        Map<String, CaseRow> cases =
                register.byId(found.stream().map(Found::caseId).toList());
        Names.Found handlers = names.of(found.stream()
                .map(one -> one.chase().handler())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ChaseList(
                position.now(),
                total,
                found.stream()
                        .map(one -> one.in(cases.get(one.caseId()), handlers, register.today()))
                        .toList());
    }

    private record Found(String caseId, ChaseView chase) {
        ChaseList.Chased in(CaseRow row, Names.Found handlers, LocalDate today) {
            LocalDate until = chase.nextOn() == null ? today : chase.nextOn();
            return new ChaseList.Chased(
                    row.caseId(),
                    row.number(),
                    row.title(),
                    row.section(),
                    row.sectionName(),
                    handlers.person(chase.handler()),
                    row.light(),
                    chase,
                    ChronoUnit.DAYS.between(chase.on(), until));
        }
    }
}
