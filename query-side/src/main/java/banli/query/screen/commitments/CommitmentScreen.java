package banli.query.screen.commitments;

import banli.language.query.casefile.CommitmentView;
import banli.language.query.list.CommitmentList;
import banli.language.query.list.CommitmentRow;
import banli.language.query.list.ListCommitments;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import banli.query.screen.LightOnDay;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.Today;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 承诺的答复。 Answers {@link ListCommitments}, the earliest due first. */
@Component
class CommitmentScreen {
    private static final String CASES = " from commitment c join register r on r.case_id = c.case_id";
    private static final String FITS = """
             where c.case_id <> all(:hidden) and (:section::text is null or c.section = :section)
               and (:year::int is null or c.year = :year)
               and (not :openOnly or c.open)
            """;
    private static final String FROM = CASES + FITS;
    private static final String NAMED = CASES + """
             left join unit u on u.unit = c.section
             left join person p on p.person = c.body ->> 'owner'
             left join unit o on o.unit = c.body ->> 'owner'
            """ + FITS;
    private static final String LIGHT = "case when not c.open then 'GREY' else " + LightOnDay.running("c") + " end";

    private final JdbcClient database;
    private final Today today;
    private final ScreensPosition position;

    CommitmentScreen(JdbcClient database, Today today, ScreensPosition position) {
        this.database = database;
        this.today = today;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    CommitmentList on(ListCommitments asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("section", asked.section());
        parameters.put("year", asked.year());
        parameters.put("openOnly", asked.openOnly());
        parameters.put("today", this.today.date());
        parameters.put("hidden", Sight.now().hiddenCases());
        return new CommitmentList(
                position.now(),
                database.sql("select count(*)" + FROM)
                        .params(parameters)
                        .query(Long.class)
                        .single(),
                database.sql(
                                "select c.*, r.number, r.title, u.name as section_name, coalesce(p.name, o.name) as owner_name, "
                                        + LIGHT + " as light" + NAMED
                                        + " order by c.open desc, c.due_on nulls last, c.case_id, c.commitment"
                                        + Pages.limit(asked.page(), asked.size()))
                        .params(parameters)
                        .query(CommitmentScreen::commitment)
                        .list());
    }

    private static CommitmentRow commitment(ResultSet row, int number) throws SQLException {
        return new CommitmentRow(
                new CaseId(row.getString("case_id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("section"),
                row.getString("section_name"),
                WireMapper.mapper().readValue(row.getString("body"), CommitmentView.class),
                row.getString("owner_name"),
                Light.valueOf(row.getString("light")),
                row.getString("latest_progress"));
    }
}
