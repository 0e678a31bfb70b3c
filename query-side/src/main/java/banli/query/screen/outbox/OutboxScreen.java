package banli.query.screen.outbox;

import banli.language.query.list.ListOutbox;
import banli.language.query.list.Outbox;
import banli.language.query.list.OutboxState;
import banli.language.query.register.CaseRow;
import banli.language.query.register.SubmissionView;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.register.RegisterRows;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 发件清单的答复。 Answers {@link ListOutbox}. */
@Component
class OutboxScreen {
    private static final String FROM = " from submission s where s.case_id <> all(:hidden) and s.state = :state"
            + " and (:section::text is null or s.section = :section)";

    private final JdbcClient database;
    private final RegisterRows register;
    private final ScreensPosition position;

    OutboxScreen(JdbcClient database, RegisterRows register, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    Outbox on(ListOutbox asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("state", asked.state().name());
        parameters.put("section", asked.section());
        parameters.put("hidden", Sight.now().hiddenCases());
        long total = database.sql("select count(*)" + FROM)
                .params(parameters)
                .query(Long.class)
                .single();
        String order =
                asked.state() == OutboxState.TO_GO ? "s.on_day, s.case_id" : "s.on_day desc, s.case_id, s.nth desc";
        List<Found> found = database.sql("select s.case_id, s.on_day, s.body" + FROM + " order by " + order
                        + Pages.limit(asked.page(), asked.size()))
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getString("case_id"),
                        row.getObject("on_day", LocalDate.class),
                        WireMapper.mapper().readValue(row.getString("body"), SubmissionView.class)))
                .list();
        Map<String, CaseRow> cases =
                register.byId(found.stream().map(Found::caseId).distinct().toList());
        return new Outbox(
                position.now(),
                total,
                found.stream().map(one -> one.in(cases.get(one.caseId()))).toList());
    }

    private record Found(String caseId, LocalDate since, SubmissionView submission) {
        Outbox.Sent in(CaseRow row) {
            return new Outbox.Sent(
                    row.caseId(), row.number(), row.title(), row.section(), row.sectionName(), since, submission);
        }
    }
}
