package banli.query.watch;

import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.query.screen.Today;
import banli.query.screen.due.OpenDeadlines;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Bucket;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 单位此刻。 The office's work as of now: cases as the board counts them, open deadlines, the figures of the year, and where screens stopped. */
@Component
class OfficeNow {
    private final JdbcClient database;
    private final OpenDeadlines deadlines;
    private final Tallies tallies;
    private final Today today;

    OfficeNow(JdbcClient database, OpenDeadlines deadlines, Tallies tallies, Today today) {
        this.database = database;
        this.deadlines = deadlines;
        this.tallies = tallies;
        this.today = today;
    }

    Look look() {
        LocalDate day = today.date();
        return new Look(cases(day), deadlines.counted(), figures(day), stopped());
    }

    private Map<String, Long> cases(LocalDate day) {
        return counted(database.sql(Stream.of(Bucket.values())
                        .map(bucket ->
                                "select '" + bucket.id() + "', count(*) from register r where " + bucket.condition())
                        .collect(Collectors.joining(" union all ")))
                .param("today", day));
    }

    private Map<String, Long> stopped() {
        return counted(database.sql("select screen, count(distinct stream) from unreadable_fact group by screen"));
    }

    private static Map<String, Long> counted(JdbcClient.StatementSpec question) {
        Map<String, Long> found = new HashMap<>();
        question.query(row -> {
            found.put(row.getString(1), row.getLong(2));
        });
        return found;
    }

    private Map<Figure, Value> figures(LocalDate day) {
        List<Tally> year = tallies.of(day.getYear());
        Map<Figure, Value> found = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            found.put(figure, new Value(figure.count(year, day), figure.of(year, day)));
        }
        return found;
    }

    /** 所见。 What was found in one look; a number that is missing is none. */
    record Look(
            Map<String, Long> cases,
            Map<DeadlineKind, Map<Light, Long>> deadlines,
            Map<Figure, Value> figures,
            Map<String, Long> stopped) {}

    /** 数与分母。 A number, and its denominator when it is a rate. */
    record Value(long numerator, long denominator) {}
}
