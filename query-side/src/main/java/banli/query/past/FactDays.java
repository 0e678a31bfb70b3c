package banli.query.past;

import banli.language.word.AsOf;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 有事的日子。 How many facts of cases each day has, by each of their two times; kept, and only what came since is counted. */
@Component
public class FactDays {
    private static final String CORRECTED = "select exists (select 1 from trail where position > ? and position <= ?"
            + " and type = 'record-corrected')";
    private static final String COUNTED = "select happened_on, (recorded_at at time zone ?)::date, count(*) from trail"
            + " where position > ? and position <= ? and case_id is not null and happened_on is not null group by 1, 2";

    private final JdbcClient database;
    private final ScreensPosition position;
    private final Clock clock;
    private Counted kept = Counted.none();

    FactDays(JdbcClient database, ScreensPosition position, Clock clock) {
        this.database = database;
        this.position = position;
        this.clock = clock;
    }

    /** 逐日的件数。 By day, as far as the screens have read. */
    public Counted counted() {
        long until = position.now();
        return Standpoint.CURRENT.isBound() ? more(Counted.none(), until) : kept(until);
    }

    /** 第一天。 The first day with a fact, by a clock. */
    public Optional<LocalDate> first(AsOf.Clock by) {
        NavigableMap<LocalDate, Long> days = counted().by(by);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    private synchronized Counted kept(long until) {
        if (until != kept.position()) {
            // A correction may have moved an earlier fact to another day.
            boolean anew = until < kept.position()
                    || database.sql(CORRECTED)
                            .params(kept.position(), until)
                            .query(Boolean.class)
                            .single();
            kept = more(anew ? Counted.none() : kept, until);
        }
        return kept;
    }

    private Counted more(Counted before, long until) {
        Counted all = new Counted(until, new EnumMap<>(AsOf.Clock.class));
        before.days().forEach((by, days) -> all.days().put(by, new TreeMap<>(days)));
        database.sql(COUNTED)
                .params(clock.getZone().getId(), before.position(), until)
                .query(row -> {
                    all.add(AsOf.Clock.HAPPENED, row.getObject(1, LocalDate.class), row.getLong(3));
                    all.add(AsOf.Clock.RECORDED, row.getObject(2, LocalDate.class), row.getLong(3));
                });
        return all;
    }

    /** 已数的。 What was counted, up to a position. */
    public record Counted(long position, Map<AsOf.Clock, NavigableMap<LocalDate, Long>> days) {
        private static Counted none() {
            return new Counted(-1, new EnumMap<>(AsOf.Clock.class));
        }

        /** 按时钟。 By day, by a clock. */
        public NavigableMap<LocalDate, Long> by(AsOf.Clock clock) {
            return days.getOrDefault(clock, new TreeMap<>());
        }

        private void add(AsOf.Clock by, LocalDate day, long facts) {
            days.computeIfAbsent(by, _ -> new TreeMap<>()).merge(day, facts, Long::sum);
        }
    }
}
