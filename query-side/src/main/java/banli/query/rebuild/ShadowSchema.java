package banli.query.rebuild;

import banli.query.screen.Screen;
import banli.query.screen.Table;
import banli.query.screen.version.MomentViews;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 旁边的模式。 A schema beside the living screens, with the same tables: bare while rows are copied in, then with keys and
 * indexes of the same names, so that its tables can take the place of the living ones.
 */
final class ShadowSchema {
    /** Its name. */
    static final String SCHEMA = "screen_beside";

    /** Of the screens, beside their own tables: how far they have read, and what they can't read. */
    private static final List<String> OWN = List.of("position", "unreadable_fact");

    private final List<String> tables;
    private final MomentViews views;

    ShadowSchema(List<Screen<?>> screens, MomentViews views) {
        this.views = views;
        tables = Stream.concat(
                        OWN.stream(),
                        screens.stream().flatMap(it -> it.tables().stream()).map(Table::name))
                .sorted()
                .toList();
    }

    /** Makes it, bare; what a rebuild that died has left goes first. */
    void make(Connection connection) throws SQLException {
        drop(connection);
        List<String> settings = list(connection, """
                select format('alter table %s.%%I set (%%s)', c.relname, array_to_string(c.reloptions, ', '))
                from pg_class c where c.relnamespace = 'screen'::regnamespace and c.relkind = 'r'
                and c.reloptions is not null and c.relname = any(?)""".formatted(SCHEMA));
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + SCHEMA);
            for (String table : tables) {
                statement.execute("create table " + SCHEMA + "." + table + " (like screen." + table
                        + " including all excluding indexes)");
            }
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
    }

    /** Keys, indexes and statistics, once the rows are in. */
    void complete(Connection connection) throws SQLException {
        List<String> making = new ArrayList<>(list(connection, """
                select format('alter table %s.%%I add constraint %%I %%s',
                    c.relname, k.conname, pg_get_constraintdef(k.oid))
                from pg_constraint k join pg_class c on c.oid = k.conrelid
                where c.relnamespace = 'screen'::regnamespace and k.contype in ('p', 'u') and c.relname = any(?)
                order by 1""".formatted(SCHEMA)));
        making.addAll(list(connection, """
                select replace(pg_get_indexdef(i.indexrelid), ' ON screen.', ' ON %s.')
                from pg_index i join pg_class c on c.oid = i.indrelid
                where c.relnamespace = 'screen'::regnamespace and c.relname = any(?)
                and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
                order by 1""".formatted(SCHEMA)));
        try (Statement statement = connection.createStatement()) {
            // Sorted in memory, until the transaction ends.
            statement.execute("set local maintenance_work_mem to '256MB'");
            for (String one : making) {
                statement.execute(one);
            }
            for (String table : tables) {
                statement.execute("analyze " + SCHEMA + "." + table);
            }
        }
    }

    /** Has nobody read or write the living screens until the transaction ends; gives up soon where somebody does. */
    void alone(Connection connection, int millis) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + millis);
            statement.execute("lock table screen." + String.join(", screen.", tables) + " in access exclusive mode");
        }
    }

    /** Its tables become the living ones, and the views of the past are made over them. */
    void takePlace(Connection connection) throws SQLException {
        views.drop(connection);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("drop table screen." + table);
                statement.execute("alter table " + SCHEMA + "." + table + " set schema screen");
            }
            statement.execute("drop schema " + SCHEMA);
        }
        views.make(connection);
    }

    void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }

    private List<String> list(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", tables.toArray()));
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
