package banli.query.screen.extension;

import banli.language.query.casefile.ExtensionView;
import banli.language.query.list.ExtensionList;
import banli.language.query.list.ExtensionList.Asked;
import banli.language.query.list.ListExtensions;
import banli.language.query.register.CaseRow;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.register.RegisterRows;
import banli.wire.WireMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 延期清单的答复。 Answers {@link ListExtensions}. */
@Component
class ExtensionScreen {
    private static final String FROM =
            " from extension e where e.case_id <> all(:hidden) and e.waiting = :waiting and (:section::text is null or e.section = :section)";
    private static final String GRANTED = """
            (select count(*) from extension b where b.case_id = e.case_id and b.nth < e.nth
              and b.body ->> 'granted' = 'true')
            """;

    private final JdbcClient database;
    private final RegisterRows register;
    private final ScreensPosition position;

    ExtensionScreen(JdbcClient database, RegisterRows register, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    ExtensionList on(ListExtensions asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("waiting", asked.waiting());
        parameters.put("section", asked.section());
        parameters.put("hidden", Sight.now().hiddenCases());
        long total = database.sql("select count(*)" + FROM)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = asked.waiting() ? "e.asked_on, e.case_id" : "e.ended_on desc, e.case_id, e.nth desc";
        List<Found> found = database.sql("select e.case_id, e.nth, e.body, " + GRANTED + " as granted" + FROM
                        + " order by " + order + Pages.limit(asked.page(), asked.size()))
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getString("case_id"),
                        row.getInt("nth"),
                        row.getInt("granted"),
                        WireMapper.mapper().readValue(row.getString("body"), ExtensionView.class)))
                .list();
        Map<String, CaseRow> cases =
                register.byId(found.stream().map(Found::caseId).toList());
        return new ExtensionList(
                position.now(),
                total,
                found.stream().map(one -> one.in(cases.get(one.caseId()))).toList());
    }

    private record Found(String caseId, int nth, int granted, ExtensionView view) {
        Asked in(CaseRow row) {
            return new Asked(
                    row.caseId(),
                    row.number(),
                    row.title(),
                    row.section(),
                    row.sectionName(),
                    row.handler(),
                    row.handlerName(),
                    nth,
                    granted,
                    row.dueOn(),
                    row.light(),
                    view);
        }
    }
}
