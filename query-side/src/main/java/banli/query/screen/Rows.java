package banli.query.screen;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** 写行。 Writes rows on a connection, one statement a table; the last row of a key wins. */
public final class Rows {
    private Rows() {}

    /** 写入。 Writes into tables named by this prefix and the table's name; owned tables lose the earlier rows of these streams first. */
    public static void write(
            Connection connection, Collection<Row> rows, Map<Table, ? extends Collection<String>> owned, String prefix)
            throws SQLException {
        for (var entry : owned.entrySet()) {
            Table table = entry.getKey();
            try (PreparedStatement delete = connection.prepareStatement("delete from " + prefix + table.name()
                    + " where " + Table.columnName(table.columns().getFirst()) + " = any(?)")) {
                delete.setArray(
                        1, connection.createArrayOf("text", entry.getValue().toArray()));
                delete.executeUpdate();
            }
        }
        write(connection, rows, prefix);
    }

    private static void write(Connection connection, Collection<Row> rows, String prefix) throws SQLException {
        for (var entry : byTable(rows).entrySet()) {
            insert(
                    connection,
                    entry.getKey(),
                    prefix,
                    List.copyOf(entry.getValue().values()));
        }
    }

    /** 成批拷入。 Copies into tables named by this prefix and the table's name, which hold no rows of these keys. */
    public static void copy(Connection connection, Collection<Row> rows, String prefix) throws SQLException {
        for (var entry : byTable(rows).entrySet()) {
            Table table = entry.getKey();
            StringBuilder lines = new StringBuilder();
            entry.getValue().values().forEach(row -> line(row, lines));
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + prefix + table.name() + " (" + table.names() + ") from stdin",
                                new StringReader(lines.toString()));
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    }

    private static void line(Row row, StringBuilder lines) {
        String between = "";
        for (Object value : row.values()) {
            Object plain = plain(value);
            lines.append(between)
                    .append(
                            plain == null
                                    ? "\\N"
                                    : plain.toString()
                                            .replace("\\", "\\\\")
                                            .replace("\t", "\\t")
                                            .replace("\n", "\\n")
                                            .replace("\r", "\\r"));
            between = "\t";
        }
        lines.append('\n');
    }

    private static Map<Table, Map<List<Object>, Row>> byTable(Collection<Row> rows) {
        Map<Table, Map<List<Object>, Row>> byTable = new LinkedHashMap<>();
        rows.forEach(row -> byTable.computeIfAbsent(row.table(), table -> new LinkedHashMap<>())
                .put(row.key(), row));
        return byTable;
    }

    private static void insert(Connection connection, Table table, String prefix, List<Row> rows) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(table.upsert(prefix + table.name()))) {
            for (int column = 0; column < table.columns().size(); column++) {
                String type = Table.columnType(table.columns().get(column));
                Object[] values = new Object[rows.size()];
                for (int row = 0; row < values.length; row++) {
                    values[row] = plain(rows.get(row).values()[column]);
                }
                Array array = connection.createArrayOf(Table.travelsAsText(type) ? "text" : type, values);
                upsert.setArray(column + 1, array);
            }
            upsert.executeUpdate();
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> word -> word.name();
            case Number number -> number;
            case Boolean yes -> yes;
            case Instant moment -> moment.toString();
            default -> value.toString();
        };
    }
}
