package banli.query.screen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

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
                        1, connection.createArrayOf("text", entry.getValue().toArray(String[]::new)));
                delete.executeUpdate();
            }
        }
        for (var entry : byTable(rows).entrySet()) {
            write(connection, entry.getKey(), prefix, entry.getValue().values());
        }
    }

    /** 成批拷入。 Copies into tables named by this prefix and the table's name, which hold no rows of these keys. */
    public static void copy(Connection connection, Collection<Row> rows, String prefix) throws SQLException {
        copyLines(connection, lines(rows), prefix);
    }

    /** 待拷的行。 These rows as they are copied, a part a table; to be made on any thread. */
    public static List<Lines> lines(Collection<Row> rows) {
        List<Lines> lines = new ArrayList<>();
        byTable(rows).forEach((table, ofTable) -> {
            Lines one = new Lines(table);
            ofTable.values().forEach(one::add);
            lines.add(one);
        });
        return lines;
    }

    /** 拷入。 As {@link #copy}, of rows made into lines before. */
    public static void copyLines(Connection connection, Collection<Lines> lines, String prefix) throws SQLException {
        for (Lines some : lines) {
            Table table = some.table();
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + prefix + table.name() + " (" + table.names() + ") from stdin");
            try {
                some.writeTo(copy);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }

    private static Map<Table, Map<List<Object>, Row>> byTable(Collection<Row> rows) {
        Map<Table, Map<List<Object>, Row>> byTable = new LinkedHashMap<>();
        rows.forEach(row ->
                byTable.computeIfAbsent(row.table(), _ -> new LinkedHashMap<>()).put(row.key(), row));
        return byTable;
    }

    private static void write(Connection connection, Table table, String prefix, Collection<Row> rows)
            throws SQLException {
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        Map<List<Integer>, List<Row>> byChanged = new LinkedHashMap<>();
        rows.forEach(row -> byChanged
                .computeIfAbsent(changed(row, all), _ -> new ArrayList<>())
                .add(row));
        for (var some : byChanged.entrySet()) {
            String into = prefix + table.name();
            String sql = some.getKey().equals(all) ? table.upsert(into) : table.update(into, some.getKey());
            write(connection, table, some.getKey(), sql, some.getValue());
        }
    }

    private static List<Integer> changed(Row row, List<Integer> all) {
        for (Object value : row.values()) {
            if (value == Row.KEPT) {
                return all.stream()
                        .filter(column -> row.values()[column] != Row.KEPT)
                        .toList();
            }
        }
        return all;
    }

    private static void write(Connection connection, Table table, List<Integer> columns, String sql, List<Row> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (int column : columns) {
                String type = Table.columnType(table.columns().get(column));
                String wire = Table.travelsAsText(type) ? "text" : type;
                Object[] values = array(wire, rows.size());
                for (int row = 0; row < values.length; row++) {
                    values[row] = plain(rows.get(row).values()[column], wire);
                }
                statement.setArray(parameter++, connection.createArrayOf(wire, values));
            }
            statement.executeUpdate();
        }
    }

    /** Of the very type: the driver then sends bytes, without quoting and reading each value. */
    private static Object[] array(String type, int size) {
        return switch (type) {
            case "int8" -> new Long[size];
            case "int4" -> new Integer[size];
            case "bool" -> new Boolean[size];
            default -> new String[size];
        };
    }

    private static Object plain(Object value, String type) {
        return switch (value) {
            case null -> null;
            case Number number when "int8".equals(type) -> number.longValue();
            case Number number when "int4".equals(type) -> Math.toIntExact(number.longValue());
            case Boolean yes when "bool".equals(type) -> yes;
            case Enum<?> word -> word.name();
            default -> value.toString();
        };
    }
}
