package banli.query.screen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 屏幕的表。 A table of the schema {@code screen}: its columns as {@code name type}, the first {@code keys} of them are
 * its key. In an {@code owned} table all rows of a stream (its first column) are written anew together.
 */
public record Table(String name, int keys, boolean owned, List<String> columns) {
    /** 一键一行的表。 A table with one row a key. */
    public static Table keyed(String name, int keys, String... columns) {
        return new Table(name, keys, false, List.of(columns));
    }

    /** 按流整体改写的表。 A table whose rows are replaced stream by stream. */
    public static Table owned(String name, int keys, String... columns) {
        return new Table(name, keys, true, List.of(columns));
    }

    /** 表中一行。 A row of this table, its values in the order of the columns. */
    public Row row(Object... values) {
        return new Row(this, values);
    }

    String names() {
        return columns.stream().map(Table::columnName).collect(Collectors.joining(", "));
    }

    /** One statement for any number of rows: the columns travel as arrays. */
    String upsert(String into) {
        String head = "insert into " + into + " (" + names() + ") select " + selected() + " from unnest(" + arrays()
                + ") as r(" + names() + ")";
        Stream<String> rest = columns.stream().skip(keys).map(Table::columnName);
        return owned
                ? head
                : head + " on conflict (" + keyNames() + ") do update set "
                        + rest.map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }

    String keyNames() {
        return columns.stream().limit(keys).map(Table::columnName).collect(Collectors.joining(", "));
    }

    private String selected() {
        return columns.stream()
                .map(column -> travelsAsText(columnType(column))
                        ? columnName(column) + "::" + columnType(column)
                        : columnName(column))
                .collect(Collectors.joining(", "));
    }

    private String arrays() {
        return columns.stream()
                .map(Table::columnType)
                .map(type -> "?::" + (travelsAsText(type) ? "text" : type) + "[]")
                .collect(Collectors.joining(", "));
    }

    static boolean travelsAsText(String type) {
        return "jsonb".equals(type) || "tsvector".equals(type);
    }

    static String columnName(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    static String columnType(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }
}
