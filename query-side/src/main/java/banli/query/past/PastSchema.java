package banli.query.past;

import banli.language.word.AsOf;
import banli.query.screen.Screen;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;

/** 过去的模式。 A schema with the tables of all screens as they were at a moment; readers share it, its maker has it alone. */
final class PastSchema {
    private final String name;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean made;
    private Scope holds;

    PastSchema(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    ReadWriteLock lock() {
        return lock;
    }

    boolean holds(Scope scope) {
        return scope.equals(holds);
    }

    /** Makes it hold that past; a failure leaves it holding none. */
    void fill(Connection connection, List<Screen<?>> screens, Told told, Scope scope) throws SQLException {
        holds = null;
        boolean emptied = made && scope.of() != Scope.Of.EVERYTHING;
        made = false;
        if (emptied) {
            empty(connection, screens);
        } else {
            make(connection, screens);
        }
        told.into(connection, name, scope);
        withoutLaterLines(connection, scope.moment());
        if (scope.of() == Scope.Of.EVERYTHING) {
            each(connection, screens, table -> "analyze " + table);
        }
        made = true;
        holds = scope;
    }

    private void make(Connection connection, List<Screen<?>> screens) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + name + " cascade");
            statement.execute("create schema " + name);
        }
        String here = name + ".";
        each(
                connection,
                screens,
                table -> "create unlogged table " + table + " (like screen." + table.substring(here.length())
                        + " including all)");
    }

    /** A part has few rows: deleting them is quicker than making the tables anew. */
    private void empty(Connection connection, List<Screen<?>> screens) throws SQLException {
        each(connection, screens, table -> "delete from " + table);
    }

    private void each(Connection connection, List<Screen<?>> screens, UnaryOperator<String> doing) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(screens)) {
                statement.addBatch(doing.apply(name + "." + table));
            }
            statement.executeBatch();
        }
    }

    /** Names and rules are taken as known now; that they were entered later is no line of that day's trail. */
    private void withoutLaterLines(Connection connection, Moment moment) throws SQLException {
        if (moment.clock() == AsOf.Clock.HAPPENED) {
            try (PreparedStatement later = connection.prepareStatement(
                    "delete from " + name + ".trail where happened_on is null and recorded_at >= ?")) {
                later.setTimestamp(1, Timestamp.from(moment.dayEnds()));
                later.executeUpdate();
            }
        }
    }

    private static List<String> tables(List<Screen<?>> screens) {
        List<String> names = new ArrayList<>(List.of("position", "unreadable_fact"));
        screens.forEach(screen -> screen.tables().stream().map(Table::name).forEach(names::add));
        return names;
    }
}
