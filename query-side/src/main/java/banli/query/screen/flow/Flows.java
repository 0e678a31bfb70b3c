package banli.query.screen.flow;

import banli.language.query.figures.FigureScope;
import banli.language.word.AsOf.Clock;
import banli.language.word.CaseId;
import banli.query.screen.ScreensPosition;
import banli.query.screen.ScreensPosition.Version;
import banli.query.screen.Sight;
import banli.query.screen.Standpoint;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.figures.Split;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 读流程。 The courses of a year's cases: of now from the table, of a moment folded from their facts; kept for who looks on.
 * A row is read again only when it was written since.
 */
@Component
class Flows {
    private static final Duration LOOKED_AT = Duration.ofSeconds(30);
    private static final Duration AT_HAND = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final CasesOnFile files;
    private final ScreensPosition position;
    private final Cache<Moment, List<CaseFlow>> lookedAt =
            Caffeine.newBuilder().expireAfterWrite(LOOKED_AT).softValues().build();
    private final Cache<Integer, Map<String, Written>> rows =
            Caffeine.newBuilder().expireAfterAccess(AT_HAND).softValues().build();

    Flows(JdbcClient database, CasesOnFile files, ScreensPosition position) {
        this.database = database;
        this.files = files;
        this.position = position;
    }

    /** A year as of now or of a moment; clock and day are null for now. */
    private record Moment(int year, Version of, Clock clock, LocalDate day) {}

    /** A row as it was written by the transaction of that number. */
    private record Written(long by, CaseFlow row) {}

    /** Those that the figures count as registered, within a scope, as whoever asks may see them. */
    List<CaseFlow> of(int year, FigureScope of) {
        boolean past = Standpoint.CURRENT.isBound();
        Moment moment = new Moment(
                year,
                past ? new Version(position.now(), 0) : position.version(),
                past ? Standpoint.CURRENT.get().clock() : null,
                past ? Standpoint.CURRENT.get().today() : null);
        List<CaseFlow> all = lookedAt.getIfPresent(moment);
        if (all == null) {
            all = past ? folded(year) : kept(year);
            lookedAt.put(moment, all);
        }
        Sight sight = Sight.now();
        return all.stream()
                .map(it -> sight.hides(it.caseId().value()) ? it.veiled() : it)
                .filter(it -> Split.within(of, it))
                .toList();
    }

    private List<CaseFlow> kept(int year) {
        Map<String, Written> before = rows.getIfPresent(year);
        Map<String, Written> now = before == null ? all(year) : since(year, before);
        rows.put(year, now);
        return now.values().stream().map(Written::row).filter(Flows::counts).toList();
    }

    private Map<String, Written> all(int year) {
        return read("year = :year", Map.of("year", year));
    }

    private Map<String, Written> since(int year, Map<String, Written> before) {
        Map<String, Written> now = new HashMap<>(before.size() * 2);
        List<String> news = new ArrayList<>();
        database.sql("select case_id, xmin::text::int8 from flow where year = ?")
                .param(year)
                .query(row -> {
                    String caseId = row.getString(1);
                    Written known = before.get(caseId);
                    if (known != null && known.by() == row.getLong(2)) {
                        now.put(caseId, known);
                    } else {
                        news.add(caseId);
                    }
                });
        if (news.size() > before.size()) {
            return all(year);
        } else if (!news.isEmpty()) {
            now.putAll(read("case_id = any(:cases)", Map.of("cases", news.toArray(String[]::new))));
        }
        return now;
    }

    private Map<String, Written> read(String condition, Map<String, ?> parameters) {
        Map<String, Written> read = new HashMap<>();
        database.sql("select " + CaseFlow.TABLE.names() + ", xmin::text::int8 as by from flow where " + condition)
                .params(parameters)
                .query(row -> {
                    CaseFlow flow = CaseFlow.of(row);
                    read.put(flow.caseId().value(), new Written(row.getLong("by"), flow));
                });
        return read;
    }

    private List<CaseFlow> folded(int year) {
        List<CaseId> cases = database.sql("select case_id from register where year = ?")
                .param(year)
                .query((row, _) -> new CaseId(row.getString(1)))
                .list();
        return files.onScreens(cases, CaseFlow::of).values().stream()
                .filter(Flows::counts)
                .toList();
    }

    private static boolean counts(CaseFlow it) {
        return switch (it.steps().getLast().of()) {
            case ANNULLED, RETURNED -> false;
            default -> true;
        };
    }
}
