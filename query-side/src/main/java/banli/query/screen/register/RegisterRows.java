package banli.query.screen.register;

import banli.language.query.register.AwaitedStep;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.query.screen.LightOnDay;
import banli.query.screen.Today;
import banli.query.screen.casefile.CasesOnFile;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 读台账。 Reads register rows with what depends on today (the light) and on the directory (names) filled in. */
@Component
public class RegisterRows {
    private static final String WAITS_FOR =
            "coalesce(r.waits_person, case when r.waits_office = 'DEPUTY_LEADER' then u.deputy_leader"
                    + " when r.waits_zh = '" + AwaitedStep.REVIEW.label().zh() + "' then u.head end)";

    /** 台账连同灯与姓名。 The register as {@code r}, with {@code light}, names, and the person waited for. */
    public static final String FROM = " from (select r.*, " + LightOnDay.OF_ROW
            + " as light, u.name as section_name, p.name as handler_name, " + WAITS_FOR + """
             as waits_for
             from register r
             left join unit u on u.unit = r.section
             left join person p on p.person = r.handler) r
             left join person wp on wp.person = r.waits_for
             left join unit wu on wu.unit = r.waits_for
            """;

    private final JdbcClient database;
    private final CasesOnFile files;
    private final Today today;

    RegisterRows(JdbcClient database, CasesOnFile files, Today today) {
        this.database = database;
        this.files = files;
        this.today = today;
    }

    /** 今天。 Today where the office is. */
    public LocalDate today() {
        return this.today.date();
    }

    /** 符合条件的行。 The rows that fit a condition over {@link #FROM}; {@code tail} orders and limits. */
    public List<CaseRow> find(String condition, Map<String, Object> parameters, String tail) {
        return shown(database.sql("select r.case_id, r.body, r.light, r.section_name, r.handler_name, r.waits_for,"
                        + " coalesce(wp.name, wu.name) as waits_name" + FROM + " where " + condition + " " + tail)
                .params(withToday(parameters))
                .query(Found::of)
                .list());
    }

    /** 按键查得的行。 The rows of these cases, by key. */
    public Map<String, CaseRow> byId(Collection<String> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("r.case_id = any(:ids)", Map.of("ids", cases.toArray(String[]::new)), "").stream()
                        .collect(Collectors.toMap(row -> row.caseId().value(), row -> row));
    }

    /**
     * 一页。 One page of the cases that fit a condition over the register's own columns as {@code r}, with how many fit and
     * as of which fact, in one statement. Rows are chosen before names are joined to them, so that a page costs the same
     * however many fit.
     */
    CaseList page(String condition, Map<String, Object> parameters, String order, String limit) {
        List<Found> rows = new ArrayList<>();
        long[] totalAndPosition = new long[2];
        database.sql("select (select count(*) from register r where " + condition + ") as total,"
                        + " (select position from position) as position, r.case_id, r.body, " + LightOnDay.OF_ROW
                        + " as light, u.name as section_name, p.name as handler_name, w.waits_for,"
                        + " coalesce(wp.name, wu.name) as waits_name from (select 1) as always left join"
                        + " (select r.* from register r where " + condition + " order by " + order + limit
                        + ") r on true"
                        + " left join unit u on u.unit = r.section"
                        + " left join person p on p.person = r.handler"
                        + " cross join lateral (select " + WAITS_FOR + " as waits_for) w"
                        + " left join person wp on wp.person = w.waits_for"
                        + " left join unit wu on wu.unit = w.waits_for order by " + order)
                .params(withToday(parameters))
                .query(row -> {
                    totalAndPosition[0] = row.getLong("total");
                    totalAndPosition[1] = row.getLong("position");
                    if (row.getString("case_id") != null) {
                        rows.add(Found.of(row, rows.size()));
                    }
                });
        return new CaseList(totalAndPosition[1], totalAndPosition[0], shown(rows));
    }

    /** 姓名含有某词的。 People and units of ours whose names hold one of these words: the word, and who bears it. */
    Map<String, List<String>> bearers(List<String> words) {
        Map<String, List<String>> bearers = new HashMap<>();
        database.sql("select w.word, n.id from unnest(:words) as w(word) join (select person as id, name from person"
                        + " union all select unit, name from unit) n on position(w.word in lower(n.name)) > 0")
                .param("words", words.toArray(String[]::new))
                .query(row -> {
                    bearers.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return bearers;
    }

    /** 符合条件的件数。 How many cases fit a condition over the register's own columns as {@code r}. */
    public long count(String condition, Map<String, Object> parameters) {
        return database.sql("select count(*) from register r where " + condition)
                .params(withToday(parameters))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> withToday(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("today", today());
        return all;
    }

    /** Of a moment, what is answered is folded from the facts up to it: only what rows are found by is kept of the past. */
    private List<CaseRow> shown(List<Found> rows) {
        List<CaseId> without = rows.stream()
                .filter(row -> row.body == null)
                .map(row -> new CaseId(row.caseId))
                .toList();
        Map<CaseId, CaseRow> folded = files.onScreens(without, Register::shown);
        return rows.stream()
                .map(row -> row.shown(
                        row.body == null
                                ? WireMapper.mapper().valueToTree(folded.get(new CaseId(row.caseId)))
                                : WireMapper.mapper().readTree(row.body)))
                .toList();
    }

    /** 查得的一行。 A row found, with what depends on the day and on the directory. */
    private record Found(
            String caseId,
            String body,
            String light,
            String section,
            String handler,
            String waitsFor,
            String waitsName) {
        static Found of(ResultSet row, int number) throws SQLException {
            return new Found(
                    row.getString("case_id"),
                    row.getString("body"),
                    row.getString("light"),
                    row.getString("section_name"),
                    row.getString("handler_name"),
                    row.getString("waits_for"),
                    row.getString("waits_name"));
        }

        CaseRow shown(JsonNode row) {
            ObjectNode shown = (ObjectNode) row;
            put(shown, "light", light);
            put(shown, "sectionName", section);
            put(shown, "handlerName", handler);
            if (shown.get("waitsFor") instanceof ObjectNode waits) {
                put(waits, "person", waitsFor);
                put(waits, "personName", waitsName);
            }
            return WireMapper.mapper().treeToValue(shown, CaseRow.class);
        }

        private static void put(ObjectNode body, String name, String value) {
            if (value != null) {
                body.put(name, value);
            }
        }
    }
}
