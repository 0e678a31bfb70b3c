package banli.query.days;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.lifecycle.Stage;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.proposal.Phase;
import banli.query.days.CaseByDay.At;
import banli.query.past.Moment;
import banli.query.screen.OneMoment;
import banli.query.screen.Today;
import banli.query.screen.register.Bucket;
import banli.wire.WireNames;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 时日过去。 What rows of the register have been from one day's end to another's. */
@Component
class Passing {
    private static final String STOOD =
            "select v.case_id, %s as since, %s as until, v.number, v.title, v.stage, v.lane, v.due_on, v.warn_from,"
                    + " v.delivered_on from screen.register_then v %s"
                    + " and (v.lane is not null or v.delivered_on >= date_trunc('week', :from::date)::date)"
                    + " order by v.case_id, v.known, v.happened";
    private static final String DAY = "(%s.recorded_at at time zone :zone)::date";
    private static final Map<AsOf.Clock, String> STANDING = Map.of(
            AsOf.Clock.RECORDED,
            STOOD.formatted(
                    DAY.formatted("first"),
                    DAY.formatted("next"),
                    "join screen.trail first on first.position = lower(v.known)"
                            + " left join screen.trail next on next.position = upper(v.known)"
                            + " where v.known && int8range(:before, :after, '[]')"),
            AsOf.Clock.HAPPENED,
            STOOD.formatted(
                    "lower(v.happened)", "upper(v.happened)", "where v.happened && daterange(:from, :to, '[]')"));

    private static final String COUNTS = Bucket.COUNTED.stream()
            .map(bucket -> ", count(*) filter (where " + bucket.condition().replace(":today", "d.day") + ")")
            .collect(Collectors.joining(
                    "",
                    "select d.day",
                    " from (%s) r cross join lateral (select day::date from generate_series(greatest(r.since, :from),"
                            + " least(coalesce(r.until - 1, :to), :to), '1 day') day) d group by d.day"));

    private static final String TURNED = "select case_id from screen.trail where stream = case_id and %s"
            + " union select case_id from screen.register_then where %s"
            + " and (due_on >= :from and due_on < :to or warn_from > :from and warn_from <= :to)";
    private static final Map<AsOf.Clock, String> TOUCHED = Map.of(
            AsOf.Clock.RECORDED,
            TURNED.formatted("recorded_at >= :begin and recorded_at < :end", "known @> :before"),
            AsOf.Clock.HAPPENED,
            TURNED.formatted("happened_on > :from and happened_on <= :to", "happened @> :from"));

    /** Those with facts on one side of the day's end only, with something put right later, or told in another order than recorded. */
    private static final String LATER =
            "select case_id from screen.trail where stream = case_id and happened_on <= :day and recorded_at >= :end"
                    + " union select case_id from screen.trail where stream = case_id and happened_on > :day"
                    + " and recorded_at < :end"
                    + " union select case_id from screen.trail where stream = case_id and type = :corrected"
                    + " and recorded_at >= :end"
                    + " union select case_id from (select case_id, happened_on, lag(happened_on) over (partition by stream"
                    + " order by sequence) as before from screen.trail where stream = case_id and recorded_at < :end) told"
                    + " where happened_on < before";

    private final JdbcClient database;
    private final Today today;

    Passing(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** Whatever is asked of it meanwhile is read together. */
    @OneMoment
    <T> T together(Supplier<T> asked) {
        return asked.get();
    }

    /** How each case stood that the board shows or counts on any of the days, in order; null from when it does no longer. */
    List<List<At<Standing>>> standing(Moment from, Moment to) {
        Map<CaseId, List<At<Standing>>> cases = new LinkedHashMap<>();
        asked(STANDING.get(from.clock()), from, to).query(row -> {
            CaseId caseId = new CaseId(row.getString("case_id"));
            List<At<Standing>> turns = cases.computeIfAbsent(caseId, _ -> new ArrayList<>());
            LocalDate since = row.getObject("since", LocalDate.class);
            if (!turns.isEmpty() && turns.getLast().day().equals(since)) {
                turns.removeLast();
            }
            String lane = row.getString("lane");
            turns.add(new At<>(
                    since,
                    0,
                    new Standing(
                            caseId,
                            row.getString("number"),
                            row.getString("title"),
                            Stage.valueOf(row.getString("stage")),
                            lane == null ? null : Phase.valueOf(lane),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("warn_from", LocalDate.class),
                            null)));
            LocalDate until = row.getObject("until", LocalDate.class);
            if (until != null) {
                turns.add(new At<>(until, 0, null));
            }
        });
        return List.copyOf(cases.values());
    }

    /** What the board counts at the end of each day, by the ids of its counts. */
    Map<LocalDate, Map<String, Long>> counts(Moment from, Moment to) {
        Map<LocalDate, Map<String, Long>> days = new HashMap<>();
        asked(COUNTS.formatted(STANDING.get(from.clock())), from, to).query(row -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (Bucket bucket : Bucket.COUNTED) {
                counts.put(bucket.id(), row.getLong(counts.size() + 2));
            }
            days.put(row.getObject(1, LocalDate.class), counts);
        });
        return days;
    }

    /** The cases that can stand otherwise: those with facts in between, and those of which a day set came. */
    List<CaseId> touched(Moment from, Moment to) {
        return asked(TOUCHED.get(from.clock()), from, to)
                .query((row, _) -> new CaseId(row.getString(1)))
                .list();
    }

    /** The cases that can stand otherwise at a day's end than was known. */
    List<CaseId> recordedLater(Moment known) {
        return database.sql(LATER)
                .param("day", known.today())
                .param("end", known.dayEnds().atOffset(ZoneOffset.UTC))
                .param("corrected", WireNames.of(RecordCorrected.class))
                .query((row, _) -> new CaseId(row.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Moment from, Moment to) {
        return database.sql(sql)
                .param("from", from.today())
                .param("to", to.today())
                .param("before", from.position())
                .param("after", to.position())
                .param("begin", from.dayEnds().atOffset(ZoneOffset.UTC))
                .param("end", to.dayEnds().atOffset(ZoneOffset.UTC))
                .param("zone", today.zone().getId());
    }
}
