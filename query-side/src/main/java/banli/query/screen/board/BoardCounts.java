package banli.query.screen.board;

import banli.language.query.board.Board;
import banli.language.query.board.Board.Count;
import banli.language.query.board.Board.Held;
import banli.language.query.board.Board.InTray;
import banli.language.query.board.Board.Lane;
import banli.language.query.board.Board.SectionLights;
import banli.language.query.board.ShowBoard;
import banli.language.query.register.AwaitedStep;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.register.Bucket;
import banli.query.screen.register.RegisterRows;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 看板的数。 What a board counts; every count reads the condition that its link filters by. */
@Component
class BoardCounts {
    private static final Map<Phase, Bucket> LANES =
            new EnumMap<>(Map.of(Phase.BEFORE, Bucket.BEFORE, Phase.DURING, Bucket.DURING, Phase.AFTER, Bucket.AFTER));
    private static final String SECTION = "(:section::text is null or r.section = :section)";

    private final JdbcClient database;
    private final RegisterRows register;
    private final ScreensPosition position;

    BoardCounts(JdbcClient database, RegisterRows register, ScreensPosition position) {
        this.database = database;
        this.register = register;
        this.position = position;
    }

    @OncePerFact
    @OneMoment
    Board of(ShowBoard asked) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("section", asked.section());
        section.put("today", register.today());
        return new Board(
                position.now(),
                counts(section),
                LANES.entrySet().stream()
                        .map(lane -> lane(lane.getKey(), lane.getValue(), section))
                        .toList(),
                sections(section),
                inTrays(section),
                held(section),
                unreadable());
    }

    /** All in one statement; each with a condition that an index knows. */
    private List<Count> counts(Map<String, Object> section) {
        Map<String, Long> found = new HashMap<>();
        database.sql(Bucket.COUNTED.stream()
                        .map(bucket -> "select '" + bucket.id() + "', count(*) from register r where " + SECTION
                                + " and " + bucket.condition())
                        .collect(Collectors.joining(" union all ")))
                .params(section)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
        return Bucket.COUNTED.stream()
                .map(bucket -> new Count(
                        bucket.id(),
                        bucket.label(),
                        found.get(bucket.id()),
                        filter(section, Map.of("board", bucket.id()))))
                .toList();
    }

    private static Map<String, String> filter(Map<String, Object> section, Map<String, String> by) {
        Map<String, String> filter = new TreeMap<>(by);
        if (section.get("section") != null) {
            filter.put("section", (String) section.get("section"));
        }
        return filter;
    }

    private Lane lane(Phase phase, Bucket bucket, Map<String, Object> section) {
        return new Lane(
                phase,
                register.find(
                        SECTION + " and " + bucket.condition(),
                        section,
                        "order by r.due_on nulls last, r.number, r.case_id"),
                filter(section, Map.of("board", bucket.id())));
    }

    private List<SectionLights> sections(Map<String, Object> section) {
        Map<String, SectionLights> found = new LinkedHashMap<>();
        // Those that one leader leads stand together.
        database.sql("select s.section, s.section_name, s.light, s.cases, coalesce(p.name, u.deputy_leader) from"
                        + " (select r.section, r.section_name, r.light, count(*) as cases" + RegisterRows.FROM
                        + " where " + SECTION + " and r.light is not null and r.section is not null group by 1, 2, 3) s"
                        + " left join unit u on u.unit = s.section left join person p on p.person = u.deputy_leader"
                        + " order by u.deputy_leader nulls last, 1, 3")
                .params(section)
                .query(row -> {
                    String id = row.getString(1);
                    String name = row.getString(2) == null ? id : row.getString(2);
                    String leader = row.getString(5);
                    found.computeIfAbsent(id, _ -> new SectionLights(id, name, leader, new EnumMap<>(Light.class)))
                            .lights()
                            .put(Light.valueOf(row.getString(3)), row.getLong(4));
                });
        return List.copyOf(found.values());
    }

    private List<InTray> inTrays(Map<String, Object> section) {
        return database.sql("select r.waits_office, r.waits_zh, r.waits_en,"
                        + " count(*)" + RegisterRows.FROM + " where " + SECTION
                        + " and r.waits_since is not null group by 1, 2, 3 order by 4 desc, 1, 2")
                .params(section)
                .query((row, _) -> new InTray(
                        row.getString(1) == null ? null : Office.valueOf(row.getString(1)),
                        new Text(row.getString(2), row.getString(3)),
                        row.getLong(4),
                        filter(
                                section,
                                Map.of(
                                        "waitsFor",
                                        Objects.toString(row.getString(1), "") + "/"
                                                + AwaitedStep.named(row.getString(2))
                                                        .map(AwaitedStep::name)
                                                        .orElse(row.getString(2))))))
                .list();
    }

    private List<Held> held(Map<String, Object> section) {
        return database.sql(
                        "select r.waits_office, r.waits_for, coalesce(wp.name, wu.name), count(*), min(r.waits_since)"
                                + RegisterRows.FROM + " where " + SECTION
                                + " and r.waits_since is not null group by 1, 2, 3 order by 4 desc, 5, 1, 2")
                .params(section)
                .query((row, _) -> new Held(
                        row.getString(1) == null ? null : Office.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class),
                        filter(
                                section,
                                Map.of(
                                        "waitsFor",
                                        Objects.toString(row.getString(1), "") + ":"
                                                + Objects.toString(row.getString(2), "")))))
                .list();
    }

    private int unreadable() {
        return database.sql("select count(distinct fact_position) from unreadable_fact")
                .query(Integer.class)
                .single();
    }
}
