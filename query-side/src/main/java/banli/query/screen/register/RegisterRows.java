package banli.query.screen.register;

import banli.language.query.CaseRow;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** 读台账。 Reads register rows with what depends on today (the light) and on the directory (names) filled in. */
@Component
public class RegisterRows {
    /** 灯。 Grey when answered, blue while an objection is open, then by the days; null for a case that ended early. */
    private static final String LIGHT = """
            case when stage in ('RETURNED', 'WITHDRAWN', 'ANNULLED') then null
                 when stage in ('DELIVERED', 'CLOSED', 'ARCHIVED') then 'GREY'
                 when stage in ('HAND_ON_OBJECTED', 'OBJECTED') then 'BLUE'
                 when :today > due_on then 'RED'
                 when :today >= warn_from then 'YELLOW'
                 else 'GREEN' end
            """;

    /** 台账连同灯与姓名。 The register as {@code r}, with {@code light}, names, and the person waited for. */
    public static final String FROM = " from (select c.*, " + LIGHT + """
             as light, u.name as section_name, p.name as handler_name,
                    coalesce(c.waits_person, case c.waits_office when 'DEPUTY_LEADER' then u.deputy_leader end) as waits_for
             from screen.register c
             left join screen.unit u on u.unit = c.section
             left join screen.person p on p.person = c.handler) r
             left join screen.person wp on wp.person = r.waits_for
             left join screen.unit wu on wu.unit = r.waits_for
            """;

    private final JdbcClient database;
    private final Clock clock;

    RegisterRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 今天。 Today where the office is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 符合条件的行。 The rows that fit a condition over {@link #FROM}; {@code tail} orders and limits. */
    public List<CaseRow> find(String condition, Map<String, Object> parameters, String tail) {
        return database.sql("select r.body, r.light, r.section_name, r.handler_name, r.waits_for,"
                        + " coalesce(wp.name, wu.name) as waits_name" + FROM + " where " + condition + " " + tail)
                .params(withToday(parameters))
                .query(RegisterRows::shown)
                .list();
    }

    /** 按键查得的行。 The rows of these cases, by key. */
    public Map<String, CaseRow> byId(Collection<String> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("r.case_id = any(:ids)", Map.of("ids", cases.toArray(String[]::new)), "").stream()
                        .collect(Collectors.toMap(row -> row.caseId().value(), row -> row));
    }

    /** 符合条件的件数。 How many cases fit. */
    public long count(String condition, Map<String, Object> parameters) {
        return database.sql("select count(*)" + FROM + " where " + condition)
                .params(withToday(parameters))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> withToday(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("today", today());
        return all;
    }

    private static CaseRow shown(ResultSet row, int number) throws SQLException {
        ObjectNode body = (ObjectNode) WireMapper.mapper().readTree(row.getString("body"));
        put(body, "light", row.getString("light"));
        put(body, "sectionName", row.getString("section_name"));
        put(body, "handlerName", row.getString("handler_name"));
        if (body.get("waitsFor") instanceof ObjectNode waitsFor) {
            put(waitsFor, "person", row.getString("waits_for"));
            put(waitsFor, "personName", row.getString("waits_name"));
        }
        return WireMapper.mapper().treeToValue(body, CaseRow.class);
    }

    private static void put(ObjectNode body, String name, String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
