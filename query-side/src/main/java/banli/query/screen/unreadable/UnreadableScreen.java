package banli.query.screen.unreadable;

import banli.language.query.screens.ListUnreadable;
import banli.language.query.screens.UnreadableFacts;
import banli.language.query.screens.UnreadableFacts.Unreadable;
import banli.language.word.Text;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 无法读取清单的答复。 Answers {@link ListUnreadable}, the earliest fact first. */
@Component
class UnreadableScreen {
    private final JdbcClient database;
    private final ScreensPosition position;

    UnreadableScreen(JdbcClient database, ScreensPosition position) {
        this.database = database;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    UnreadableFacts on(ListUnreadable asked) {
        return new UnreadableFacts(
                position.now(),
                database.sql("""
                                select fact_position, stream, sequence, type, screen, why_zh, why_en, since
                                from unreadable_fact order by fact_position, screen
                                """)
                        .query((row, _) -> new Unreadable(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5),
                                new Text(row.getString(6), row.getString(7)),
                                row.getTimestamp(8).toInstant()))
                        .list());
    }
}
