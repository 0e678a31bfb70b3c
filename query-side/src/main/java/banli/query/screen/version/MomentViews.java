package banli.query.screen.version;

import banli.query.screen.Screen;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 任一时刻的画面。 Two schemas with the tables of all screens as they were at a moment, each a view over what rows have been: as
 * recorded up to a fact, and as things had happened by a day. The moment is a setting of the transaction that asks. A table
 * of which nothing is kept is in neither, so that nobody takes the present for the past.
 */
@Component
public class MomentViews {
    /** 按记录时间。 The schema of what was known up to a fact. */
    public static final String AS_RECORDED = "as_recorded";

    /** 按发生时间。 The schema of what had happened by a day, as known now; names are those of the day, rules those of now. */
    public static final String AS_HAPPENED = "as_happened";

    /** Units and people, which may be called otherwise later. */
    private static final Set<String> NAMED = Set.of("unit", "person");

    private static final String FACT = "current_setting('banli.fact')::int8";
    private static final String DAY = "current_setting('banli.day')::date";
    private static final String DAY_ENDS = "current_setting('banli.day_ends')::timestamptz";

    private final List<Screen<?>> screens;

    MomentViews(List<Screen<?>> screens) {
        this.screens = screens;
    }

    /** 设定时刻。 Sets the moment for the transaction that is open: a schema, a fact, a day and its end, as parameters. */
    public static String setting() {
        return "select set_config('search_path', :schema, true), set_config('banli.fact', :fact, true),"
                + " set_config('banli.day', :day, true), set_config('banli.day_ends', :dayEnds, true)";
    }

    /** 建立视图。 Makes them where they are missing or of another program; within the transaction that is open. */
    public void make(Connection connection) throws SQLException {
        String all = String.join(";\n", statements());
        String mark = Integer.toHexString(all.hashCode());
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('" + AS_RECORDED + "'))");
            if (!mark.equals(madeAs(connection))) {
                drop(connection);
                statement.execute(all);
                statement.execute("comment on schema " + AS_RECORDED + " is '" + mark + "'");
            }
        }
    }

    /** 去掉。 Drops them, so that tables under them can change places. */
    public void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + AS_RECORDED + ", " + AS_HAPPENED + " cascade");
        }
    }

    private static String madeAs(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select obj_description(oid) from pg_namespace where nspname = '" + AS_RECORDED + "'");
                ResultSet found = query.executeQuery()) {
            return found.next() ? found.getString(1) : null;
        }
    }

    private List<String> statements() {
        List<String> all = new ArrayList<>();
        for (String schema : List.of(AS_RECORDED, AS_HAPPENED)) {
            all.add("create schema " + schema);
            all.add("create view " + schema + ".position as select true as single, " + FACT + " as position");
            all.add("create view " + schema + ".unreadable_fact as select * from screen.unreadable_fact"
                    + " where fact_position <= " + FACT);
        }
        List<Table> tables =
                screens.stream().flatMap(screen -> screen.tables().stream()).toList();
        for (Table table : tables) {
            for (Table past : tables) {
                if (past.ofThePast() && past.name().equals(table.then().name())) {
                    all.add(view(AS_RECORDED, table, asRecorded(table, past)));
                    all.add(view(AS_HAPPENED, table, asHappened(table, past)));
                }
            }
        }
        return all;
    }

    private static String view(String schema, Table table, String select) {
        return "create view " + schema + "." + table.name() + " as " + select;
    }

    private static String asRecorded(Table table, Table past) {
        if (past.owned()) {
            return columns(table, past) + " where known @> " + FACT;
        } else if (table.name().equals("trail")) {
            return trailAsRecorded(table, past);
        }
        return "select distinct on (" + table.keyNames() + ") " + table.names() + from(past) + " where since <= " + FACT
                + " order by " + table.keyNames() + ", since desc";
    }

    /** A line that was corrected later reads as it did before its next correction. */
    private static String trailAsRecorded(Table trail, Table past) {
        return "select " + trail.names() + from(trail) + " where position <= " + FACT + " and since <= " + FACT
                + " union all (select distinct on (stream, sequence) " + trail.names() + from(past)
                + " where position <= " + FACT + " and until > " + FACT + " order by stream, sequence, until)";
    }

    /** Of the trail, the lines of what had happened; of what stands beside the cases, what had been recorded. */
    private static String asHappened(Table table, Table past) {
        if (past.owned()) {
            return columns(table, past) + " where happened @> " + DAY;
        } else if (table.name().equals("trail")) {
            return "select " + table.names() + from(table) + " where position <= " + FACT + " and (happened_on <= "
                    + DAY + " or happened_on is null and recorded_at < " + DAY_ENDS + ")";
        }
        return NAMED.contains(table.name()) ? namedThen(table, past) : "select " + table.names() + from(table);
    }

    /** As it was last entered for that day, or by its end where no day was given; of what was entered later only, as it was first. */
    private static String namedThen(Table table, Table past) {
        return "select distinct on (" + table.keyNames() + ") " + table.names()
                + " from (select t.*, coalesce(t.from_day <= " + DAY
                + ", (select f.recorded_at < " + DAY_ENDS
                + " from screen.trail f where f.position = t.since)) as entered from screen." + past.name()
                + " t) t order by " + table.keyNames()
                + ", entered desc nulls last, case when entered then -since else since end";
    }

    /** A column of which nothing is kept is empty. */
    private static String columns(Table table, Table past) {
        return table.columns().stream()
                .map(column -> past.columns().contains(column)
                        ? Table.columnName(column)
                        : "null::" + Table.columnType(column) + " as " + Table.columnName(column))
                .collect(Collectors.joining(", ", "select ", from(past)));
    }

    private static String from(Table table) {
        return " from screen." + table.name();
    }
}
