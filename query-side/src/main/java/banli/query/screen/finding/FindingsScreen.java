package banli.query.screen.finding;

import banli.language.calendar.WorkingCalendar;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.Findings.Band;
import banli.language.query.finding.Findings.Kind;
import banli.language.query.finding.FindingsOfYear;
import banli.language.query.finding.FindingsOfYear.Count;
import banli.language.query.finding.FindingsOfYear.Known;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Today;
import banli.query.screen.calendar.Calendars;
import banli.query.screen.trail.SeenLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 核查线索的答复。 Answers {@link ReadFindings} and {@link ListFindings}: the numbers count the very rows that the lists list. */
@Component
class FindingsScreen {
    private static final List<Band> BANDS =
            List.of(new Band(0, 7, 0), new Band(8, 30, 0), new Band(31, 90, 0), new Band(91, null, 0));
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final JdbcClient database;
    private final FindingRows rows;
    private final Calendars calendars;
    private final Today today;
    private final ScreensPosition position;

    FindingsScreen(JdbcClient database, FindingRows rows, Calendars calendars, Today today, ScreensPosition position) {
        this.database = database;
        this.rows = rows;
        this.calendars = calendars;
        this.today = today;
        this.position = position;
    }

    /** One list within a scope: its statement and what it needs. */
    private record Asked(String sql, Map<String, Object> parameters) {}

    @QueryHandler
    @OncePerFact
    @OneMoment
    FindingsOfYear on(ReadFindings asked) {
        WorkingCalendar working = calendars.inForce().working();
        return new FindingsOfYear(
                position.now(),
                asked.of(),
                Stream.of(FindingList.values())
                        .map(list -> new Count(list, count(list, asked.of(), working)))
                        .toList(),
                people());
    }

    private List<Known> people() {
        return database.sql("select person, coalesce(name, person) from person order by 2, 1")
                .query((row, _) -> new Known(row.getString(1), row.getString(2)))
                .list();
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    Findings on(ListFindings asked) {
        WorkingCalendar working = calendars.inForce().working();
        Asked all = asked(asked.list(), asked.of(), working);
        Asked of = typed(all, asked.type());
        Asked banded = banded(of, asked.least(), asked.most());
        List<FindingRows.Found> found = nobody(asked.list(), asked.of())
                ? List.of()
                : database.sql("select f.* from (" + banded.sql() + ") f order by " + order(asked)
                                + Pages.limit(asked.page(), asked.size()))
                        .params(banded.parameters())
                        .query((row, _) -> new FindingRows.Found(
                                row.getLong("position"),
                                row.getObject("days", Integer.class),
                                row.getObject("other", Long.class),
                                row.getObject("asked", Long.class)))
                        .list();
        Map<Long, FindingRow> shown =
                rows.of(asked.list(), found, new FindingReasons(asked.list(), asked.of(), working, today.zone()));
        boolean none = found.isEmpty() && nobody(asked.list(), asked.of());
        return new Findings(
                position.now(),
                asked.list(),
                asked.of(),
                none ? 0 : count(banded),
                none || asked.list().days() == null ? List.of() : bands(of),
                none ? List.of() : kinds(all),
                found.stream().map(one -> shown.get(one.position())).toList(),
                people(),
                rows.behind(shown.values()));
    }

    /** One person's acts are nobody's until somebody is chosen. */
    private static boolean nobody(FindingList list, FindingScope of) {
        return list == FindingList.ACTS && of.who() == null;
    }

    private Long count(FindingList list, FindingScope of, WorkingCalendar working) {
        return nobody(list, of) ? null : Long.valueOf(count(asked(list, of, working)));
    }

    private long count(Asked asked) {
        return database.sql("select count(*) from (" + asked.sql() + ") f")
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    private Asked asked(FindingList list, FindingScope of, WorkingCalendar working) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", of.year());
        parameters.put("zone", today.zone().getId());
        parameters.put("today", today.date().toString());
        if (list == FindingList.OFF_HOURS) {
            parameters.put("opens", of.opens());
            parameters.put("closes", of.closes());
            parameters.put("off", daysOff(of.year(), working));
        }
        String within = "true";
        if (of.section() != null) {
            within += " and r.section = :section";
            parameters.put("section", of.section());
        }
        if (of.who() != null) {
            within += " and (t.who = any(:people) or t.on_behalf_of = any(:people) or t.entered_by = any(:people))";
            parameters.put("people", people(of.who()));
        }
        return new Asked(new FindingSql(within, SeenLines.condition(parameters)).of(list), parameters);
    }

    /** Whoever has this id or this name. */
    private String[] people(String who) {
        return Stream.concat(
                        Stream.of(who),
                        database
                                .sql("select person from person where name = ?")
                                .param(who)
                                .query(String.class)
                                .list()
                                .stream())
                .distinct()
                .toArray(String[]::new);
    }

    /** Cases are recorded in their year and after it. */
    private String[] daysOff(int year, WorkingCalendar working) {
        LocalDate first = LocalDate.of(Math.max(FIRST.getYear(), year - 1), 1, 1);
        LocalDate last = today.date().plusDays(1);
        return first.isAfter(last)
                ? new String[0]
                : first.datesUntil(last)
                        .filter(day -> !working.isWorkingDay(day))
                        .map(LocalDate::toString)
                        .toArray(String[]::new);
    }

    private static Asked typed(Asked all, String type) {
        if (type == null) {
            return all;
        }
        Map<String, Object> parameters = new HashMap<>(all.parameters());
        parameters.put("type", type);
        return new Asked("select * from (" + all.sql() + ") a where a.type = :type", parameters);
    }

    private static Asked banded(Asked all, Integer least, Integer most) {
        if (least == null && most == null) {
            return all;
        }
        Map<String, Object> parameters = new HashMap<>(all.parameters());
        parameters.put("least", least == null ? Integer.valueOf(0) : least);
        parameters.put("most", most == null ? Integer.valueOf(Integer.MAX_VALUE) : most);
        return new Asked("select * from (" + all.sql() + ") b where b.days between :least and :most", parameters);
    }

    private static String order(ListFindings asked) {
        String own = asked.list().days() == null || asked.list() == FindingList.ACTS ? "-recorded" : "-days";
        return switch (asked.sort() == null ? own : asked.sort()) {
            case "days" -> "f.days nulls last, f.position";
            case "-days" -> "f.days desc nulls last, f.position desc";
            case "recorded" -> "f.position";
            default -> "f.position desc";
        };
    }

    private List<Band> bands(Asked of) {
        Map<Integer, Long> counted = new HashMap<>();
        database.sql("select case when days <= 7 then 0 when days <= 30 then 8 when days <= 90 then 31 else 91 end,"
                        + " count(*) from (" + of.sql() + ") f where days is not null group by 1")
                .params(of.parameters())
                .query(row -> {
                    counted.put(row.getInt(1), row.getLong(2));
                });
        return BANDS.stream()
                .map(band -> new Band(band.least(), band.most(), counted.getOrDefault(band.least(), 0L)))
                .toList();
    }

    private List<Kind> kinds(Asked of) {
        return database.sql("select type, count(*) from (" + of.sql() + ") f group by 1 order by 2 desc, 1")
                .params(of.parameters())
                .query((row, _) -> new Kind(row.getString(1), FactWords.of(row.getString(1)), row.getLong(2)))
                .list();
    }
}
