package banli.query.screen.due;

import banli.language.query.deadline.FellDue;
import banli.language.query.deadline.FindWhatFellDue;
import banli.language.word.CaseId;
import banli.language.word.deadline.DeadlineKind;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import java.util.Arrays;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 到期案件的答复。 Answers {@link FindWhatFellDue}: what is far off takes no time, however much of it there is. */
@Component
class FellDueScreen {
    private static final int MOST = 1_000;

    private static final String[] OURS = Arrays.stream(DeadlineKind.values())
            .filter(DeadlineKind::ours)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient database;
    private final ScreensPosition position;

    FellDueScreen(JdbcClient database, ScreensPosition position) {
        this.database = database;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    FellDue on(FindWhatFellDue asked) {
        return new FellDue(
                position.now(),
                database.sql("""
                select distinct d.case_id from due d join register r on r.case_id = d.case_id
                where d.case_id > :after and coalesce(d.warn_from, d.due_on + 1) <= :by and d.kind = any(:ours)
                  and not coalesce((r.body ->> 'historical')::boolean, false)
                order by d.case_id limit :size
                """)
                        .param("after", asked.after() == null ? "" : asked.after())
                        .param("by", asked.by())
                        .param("ours", OURS)
                        .param("size", Math.clamp(asked.size(), 0, MOST))
                        .query((row, _) -> new CaseId(row.getString(1)))
                        .list());
    }
}
