package banli.query.screen.column;

import banli.language.query.column.PublicColumn;
import banli.language.query.column.PublicGroup;
import banli.language.query.column.PublicGroup.By;
import banli.language.query.column.PublicIndex;
import banli.language.query.column.PublicReplies;
import banli.language.query.column.PublicReply;
import banli.language.query.column.ReadPublicColumn;
import banli.language.query.column.ReadPublicIndex;
import banli.language.query.column.ReadPublicReplies;
import banli.language.query.column.ReadPublicReply;
import banli.language.word.CaseId;
import banli.query.screen.HiddenProposers;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.register.Bigrams;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 公示的答复。 Answers what anybody may ask: of nothing that bears the name of a proposer who is confidential, restricted or erased. */
@Component
public class ColumnScreen {
    private static final String FROM = " from published p left join unit u on u.unit = p.section"
            + " where not string_to_array(p.signers, ' ') && array(" + HiddenProposers.IDS + ")";

    private static final String VERSION =
            ", u.name as section_name, md5(p.body::text || coalesce(u.name, '')) as version";

    private static final String GROUPS = "select p.year, p.kind, p.subject, p.section, u.name, count(*) as replies"
            + FROM
            + " and not p.withdrawn group by grouping sets ((p.year), (p.kind), (p.subject), (p.section, u.name))"
            + " order by p.year desc nulls last, p.kind desc, p.subject collate \"zh-x-icu\", u.name collate"
            + " \"zh-x-icu\"";

    /** As the index has it. */
    private static final String NEWEST_FIRST = " order by p.published_on desc, p.case_id";

    private final JdbcClient database;
    private final ScreensPosition position;
    private volatile PublicColumn known;

    ColumnScreen(JdbcClient database, ScreensPosition position) {
        this.database = database;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    PublicReplies on(ReadPublicReplies asked) {
        Map<String, Object> parameters = new HashMap<>();
        String which = FROM + " and not p.withdrawn" + group(asked.group(), parameters) + words(asked.q(), parameters);
        PublicColumn whole = column();
        boolean all = asked.group() == null && asked.q() == null;
        // Bodies of those that are shown alone: they are long, and lie apart.
        return new PublicReplies(
                whole.position(),
                whole.office(),
                all
                        ? whole.total()
                        : database.sql("select count(*)" + which)
                                .params(parameters)
                                .query(Long.class)
                                .single(),
                database.sql("select p.body - 'text' as body" + VERSION
                                + " from published p left join unit u on u.unit = p.section"
                                + " where p.case_id in (select p.case_id" + which + NEWEST_FIRST
                                + Pages.limit(asked.page(), asked.size()) + ")" + NEWEST_FIRST)
                        .params(parameters)
                        .query(ColumnScreen::reply)
                        .list(),
                whole.groups());
    }

    @QueryHandler
    @OneMoment
    PublicIndex on(ReadPublicIndex asked) {
        String versions = asked.versions() ? ", p.body ->> 'textSha256' as sha256" + VERSION : "";
        return new PublicIndex(
                position.now(),
                database.sql("select p.case_id, p.published_on, p.withdrawn" + versions + FROM + NEWEST_FIRST)
                        .query((row, _) -> new PublicIndex.Entry(
                                new CaseId(row.getString("case_id")),
                                row.getObject("published_on", LocalDate.class),
                                row.getBoolean("withdrawn"),
                                asked.versions() ? row.getString("sha256") : null,
                                asked.versions() ? row.getString("version") : null))
                        .list());
    }

    @QueryHandler
    @OneMoment
    PublicColumn on(ReadPublicColumn asked) {
        return column();
    }

    /** Counted once for each fact that the screens have read: every page says something of it. */
    private PublicColumn column() {
        long now = position.now();
        PublicColumn before = known;
        if (before != null && before.position() == now && !Standpoint.CURRENT.isBound()) {
            return before;
        }
        List<PublicGroup.Counted> groups = groups();
        PublicColumn counted = new PublicColumn(
                now,
                database.sql("select office_name from ledger")
                        .query(String.class)
                        .optional()
                        .orElse(null),
                groups.stream()
                        .filter(one -> one.group().by() == By.KIND)
                        .mapToLong(PublicGroup.Counted::replies)
                        .sum(),
                groups);
        if (!Standpoint.CURRENT.isBound()) {
            known = counted;
        }
        return counted;
    }

    @QueryHandler
    @OneMoment
    PublicReply on(ReadPublicReply asked) {
        return database.sql("select p.body" + VERSION + FROM + " and p.case_id = :id")
                .param("id", asked.caseId().value())
                .query(ColumnScreen::reply)
                .optional()
                .orElse(null);
    }

    /** 是否有公示。 Whether a reply of that year is public. */
    public boolean has(int year) {
        return database.sql("select exists (select 1" + FROM + " and not p.withdrawn and p.year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** 是否都在公示。 Whether each of these cases is public. */
    public boolean has(List<String> cases) {
        return database.sql("select count(*)" + FROM + " and not p.withdrawn and p.case_id = any(:cases)")
                        .param("cases", cases.toArray(String[]::new))
                        .query(Long.class)
                        .single()
                == cases.stream().distinct().count();
    }

    private List<PublicGroup.Counted> groups() {
        List<PublicGroup.Counted> groups = new ArrayList<>();
        database.sql(GROUPS).query(row -> {
            for (By by : By.values()) {
                String value = row.getString(by.name().toLowerCase(Locale.ROOT));
                if (value != null) {
                    String name = by == By.SECTION ? row.getString("name") : null;
                    groups.add(new PublicGroup.Counted(new PublicGroup(by, value), name, row.getLong("replies")));
                }
            }
        });
        return groups;
    }

    private static String group(PublicGroup group, Map<String, Object> parameters) {
        if (group == null) {
            return "";
        }
        parameters.put("value", group.value());
        return switch (group.by()) {
            case YEAR -> " and p.year::text = :value";
            case KIND -> " and p.kind = :value";
            case SUBJECT -> " and p.subject = :value";
            case SECTION -> " and p.section = :value";
        };
    }

    private static String words(String q, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        for (String word : q == null ? List.<String>of() : Bigrams.words(q)) {
            String name = "word" + parameters.size();
            String pairs = Bigrams.query(word);
            if (!pairs.isEmpty()) {
                conditions.append(" and p.words @@ :").append(name).append("pairs::tsquery");
                parameters.put(name + "pairs", pairs);
            }
            conditions.append(" and position(:").append(name).append(" in p.haystack) > 0");
            parameters.put(name, word);
        }
        return conditions.toString();
    }

    private static PublicReply reply(ResultSet row, int number) throws SQLException {
        return WireMapper.mapper()
                .readValue(row.getString("body"), PublicReply.class)
                .named(row.getString("section_name"), row.getString("version"));
    }
}
