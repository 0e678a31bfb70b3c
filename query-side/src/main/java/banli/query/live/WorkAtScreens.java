package banli.query.live;

import banli.language.query.screens.ReadWork;
import banli.language.query.screens.StopReason;
import banli.language.query.screens.Work;
import banli.language.query.screens.Work.ScreenAtWork;
import banli.language.query.screens.Work.StoppedReading;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.feed.FactFeed;
import banli.query.screen.Lag;
import banli.query.screen.OneMoment;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.seal.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 后台工作的答复。 Answers {@link ReadWork}. */
@Component
class WorkAtScreens {
    private static final String STOPPED = """
            select u.*, r.number, r.title
            from unreadable_fact u left join register r on r.case_id = u.stream
            order by u.fact_position, u.screen
            """;
    private final List<Screen<?>> screens;
    private final ScreensPosition position;
    private final FactFeed feed;
    private final Lag lag;
    private final ReadingPace pace;
    private final JdbcClient database;
    private final List<Told> told;

    WorkAtScreens(
            List<Screen<?>> screens,
            ScreensPosition position,
            FactFeed feed,
            Lag lag,
            ReadingPace pace,
            JdbcClient database,
            List<Told> told) {
        this.told = told;
        this.screens = screens;
        this.position = position;
        this.feed = feed;
        this.lag = lag;
        this.pace = pace;
        this.database = database;
    }

    @QueryHandler
    @OneMoment
    Work on(ReadWork asked) {
        long now = position.now();
        List<StoppedReading> stopped = stopped(now);
        return new Work(
                now,
                feed.head(),
                lag.millis(),
                pace.lastMinute(),
                screens.stream().map(screen -> atWork(screen, stopped)).toList(),
                stopped,
                told.stream().flatMap(one -> one.sentence().stream()).toList());
    }

    private static ScreenAtWork atWork(Screen<?> screen, List<StoppedReading> stopped) {
        return new ScreenAtWork(
                screen.name(),
                screen.label(),
                stopped.stream()
                        .filter(one -> one.screen().equals(screen.name()))
                        .count());
    }

    private List<StoppedReading> stopped(long now) {
        Map<String, Text> labels =
                screens.stream().collect(Collectors.toMap(Screen::name, (Function<Screen<?>, Text>) Screen::label));
        return database.sql(STOPPED)
                .query((row, _) -> stopped(row, labels, now))
                .list();
    }

    private long waiting(String stream, long stoppedAt, long now) {
        return feed.stream(stream, stoppedAt + 1, Long.MAX_VALUE).stream()
                .filter(fact -> fact.position() <= now)
                .count();
    }

    private StoppedReading stopped(ResultSet row, Map<String, Text> labels, long now) throws SQLException {
        String stream = row.getString("stream");
        String screen = row.getString("screen");
        boolean ofCase = stream.indexOf(':') < 0 && !"ledger".equals(stream);
        return new StoppedReading(
                stream,
                ofCase ? new CaseId(stream) : null,
                row.getString("number"),
                Sight.now().cases() ? row.getString("title") : null,
                screen,
                labels.getOrDefault(screen, new Text(screen, screen)),
                row.getLong("fact_position"),
                row.getLong("sequence"),
                row.getString("type"),
                new Text(row.getString("why_zh"), row.getString("why_en")),
                StopReason.valueOf(row.getString("reason")),
                row.getTimestamp("since").toInstant(),
                waiting(stream, row.getLong("sequence"), now));
    }
}
