package banli.query.rebuild;

import banli.language.word.screens.Certificate;
import banli.language.word.screens.DifferingRow;
import banli.language.word.screens.TableDigest;
import banli.language.word.screens.UnreadFact;
import banli.query.screen.Screen;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 核对。 Compares the living tables with those beside them, row by row, in one transaction. */
final class Comparison {
    private static final int NAMED = 20;

    /** Without the moment at which somebody first saw it stop: two readings differ in nothing but that. */
    private static final Table STOPS = Table.keyed(
            "unreadable_fact",
            2,
            "screen text",
            "stream text",
            "fact_position int8",
            "sequence int8",
            "type text",
            "why_zh text",
            "why_en text");

    private final List<TableDigest> digests = new ArrayList<>();
    private final List<DifferingRow> rows = new ArrayList<>();
    private long differing;

    private Comparison() {}

    /** Compares all tables as of this fact. */
    static Certificate of(Connection connection, List<Screen<?>> screens, long position) throws SQLException {
        Comparison comparison = new Comparison();
        try (Statement statement = connection.createStatement()) {
            // What a row looks like as text must not depend on where it is asked.
            statement.execute("set local time zone 'UTC'");
            statement.execute("set local datestyle to 'ISO'");
            statement.execute("set local work_mem to '64MB'");
            for (Screen<?> screen : screens) {
                for (Table table : screen.tables()) {
                    comparison.compare(statement, screen.name(), table);
                }
            }
            comparison.compare(statement, "", STOPS);
            return new Certificate(
                    position,
                    List.copyOf(comparison.digests),
                    comparison.differing,
                    List.copyOf(comparison.rows),
                    number(statement, "select count(*) from " + ShadowSchema.SCHEMA + ".unreadable_fact"),
                    unread(statement));
        }
    }

    private void compare(Statement statement, String screen, Table table) throws SQLException {
        String live = "screen." + table.name();
        String beside = ShadowSchema.SCHEMA + "." + table.name();
        List<String> columns = table == STOPS ? names(table, table.columns().size()) : columns(statement, table.name());
        TableDigest digest = new TableDigest(
                screen,
                table.name(),
                number(statement, "select count(*) from " + live),
                number(statement, "select count(*) from " + beside),
                digest(statement, live, columns),
                digest(statement, beside, columns));
        digests.add(digest);
        if (!digest.liveDigest().equals(digest.rebuiltDigest())) {
            differences(statement, table, columns);
        }
    }

    private void differences(Statement statement, Table table, List<String> columns) throws SQLException {
        List<String> keys = names(table, table.keys());
        String key = keys.getFirst();
        String sql = "select concat_ws('/', " + joined(keys, ", ", it -> "coalesce(l." + it + ", r." + it + ")::text")
                + "), case when r." + key + " is null then 'ONLY_LIVE' when l." + key
                + " is null then 'ONLY_REBUILT' else 'CHANGED' end, case when l." + key + " is null or r." + key
                + " is null then null " + joined(columns, " ", it -> "when " + distinct(it) + " then '" + it + "'")
                + " end, count(*) over () from screen." + table.name() + " l full join " + ShadowSchema.SCHEMA + "."
                + table.name() + " r on " + joined(keys, " and ", it -> "l." + it + " = r." + it) + " where l." + key
                + " is null or r." + key + " is null or " + joined(columns, " or ", Comparison::distinct)
                + " order by 1 limit " + NAMED;
        try (ResultSet found = statement.executeQuery(sql)) {
            for (long row = 0; found.next(); row++) {
                if (row == 0) {
                    differing += found.getLong(4);
                }
                if (rows.size() < NAMED) {
                    rows.add(new DifferingRow(
                            table.name(),
                            found.getString(1),
                            DifferingRow.Differs.valueOf(found.getString(2)),
                            found.getString(3)));
                }
            }
        }
    }

    /** As text, like the digest: two values that look alike are alike. */
    private static String distinct(String column) {
        return "l." + column + "::text is distinct from r." + column + "::text";
    }

    private static String digest(Statement statement, String table, List<String> columns) throws SQLException {
        return text(
                statement,
                "select encode(sha256(coalesce(string_agg(h, ''::bytea order by h), ''::bytea)), 'hex') from ("
                        + "select sha256(convert_to(row(" + String.join(", ", columns) + ")::text, 'UTF8')) h from "
                        + table + ") d");
    }

    private static List<UnreadFact> unread(Statement statement) throws SQLException {
        List<UnreadFact> facts = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select fact_position, stream, screen, type from "
                + ShadowSchema.SCHEMA + ".unreadable_fact order by fact_position, screen limit " + NAMED)) {
            while (found.next()) {
                facts.add(new UnreadFact(found.getLong(1), found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        return facts;
    }

    /** All of the table in the database, whatever a screen says it writes. */
    private static List<String> columns(Statement statement, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select quote_ident(attname) from pg_attribute where attrelid ="
                + " 'screen." + table + "'::regclass and attnum > 0 and not attisdropped order by attnum")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static List<String> names(Table table, int most) {
        return table.columns().stream()
                .limit(most)
                .map(column -> column.substring(0, column.indexOf(' ')))
                .toList();
    }

    private static String joined(List<String> columns, String between, Function<String, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(between));
    }

    private static long number(Statement statement, String sql) throws SQLException {
        return Long.parseLong(text(statement, sql));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
