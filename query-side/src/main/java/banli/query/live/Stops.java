package banli.query.live;

import banli.query.screen.Screen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 停读清单。 Where screens have stopped; kept in {@code screen.unreadable_fact}. */
@Component
class Stops {
    private final JdbcClient database;
    private final Clock clock;

    Stops(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Set<Stop.Key> of(Collection<String> streams) {
        return new HashSet<>(database.sql("select screen, stream from unreadable_fact where stream = any(?)")
                .param(streams.toArray(String[]::new))
                .query((row, _) -> new Stop.Key(row.getString(1), row.getString(2)))
                .list());
    }

    /** Since when is kept where it stopped before. */
    void add(List<Stop> stops, Map<Stop.Key, Instant> since) {
        for (Stop stop : stops) {
            database.sql("""
                            insert into unreadable_fact
                                (screen, stream, fact_position, sequence, type, why_zh, why_en, since, reason)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            stop.key().screen(),
                            stop.key().stream(),
                            stop.position(),
                            stop.sequence(),
                            stop.type(),
                            stop.why().zh(),
                            stop.why().en(),
                            Timestamp.from(since.getOrDefault(stop.key(), clock.instant())),
                            stop.reason().name())
                    .update();
        }
    }

    /** They are to be read again; tells since when they had stopped. */
    Map<Stop.Key, Instant> lift(List<Screen<?>> screens, Collection<String> streams) {
        Map<Stop.Key, Instant> since = new HashMap<>();
        database.sql("delete from unreadable_fact where screen = any(?) and stream = any(?)"
                        + " returning screen, stream, since")
                .params(screens.stream().map(Screen::name).toArray(String[]::new), streams.toArray(String[]::new))
                .query(row -> {
                    since.put(
                            new Stop.Key(row.getString(1), row.getString(2)),
                            row.getTimestamp(3).toInstant());
                });
        return since;
    }

    /** All streams that some screen has stopped reading, the earliest fact first. */
    List<String> streams() {
        return database.sql("select stream from unreadable_fact group by stream order by min(fact_position)")
                .query(String.class)
                .list();
    }

    /** The number of the first fact of a stream, up to that sequence, that a screen can't show; null for none. */
    Long standsAt(String stream, long sequence) {
        return database.sql("select fact_position from unreadable_fact where stream = ? and sequence <= ?"
                        + " order by fact_position limit 1")
                .params(stream, sequence)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** The number of the first fact of a stream that a screen can't read. */
    Optional<Long> firstOf(String stream) {
        return database.sql("select fact_position from unreadable_fact where stream = ? order by fact_position limit 1")
                .param(stream)
                .query(Long.class)
                .optional();
    }

    long count() {
        return database.sql("select count(distinct stream) from unreadable_fact")
                .query(Long.class)
                .single();
    }
}
