package banli.query.screen;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        String head = "insert into " + into + " (" + names() + ") select " + selected(all()) + " from unnest("
                + arrays(all()) + ") as r(" + names() + ")";
        return owned
                ? head
                : head + " on conflict (" + keyNames() + ") do update set "
                        + set(all().skip(keys), "excluded.", _ -> false);
    }

    /** As {@link #upsert}, for rows that are there, of which only these columns change; the key must be among them. */
    String update(String into, List<Integer> changed) {
        return "update " + into + " t set "
                + set(changed.stream().filter(it -> it >= keys), "r.", Table::travelsAsText) + " from unnest("
                + arrays(changed.stream()) + ") as r("
                + changed.stream().map(it -> columnName(columns.get(it))).collect(Collectors.joining(", ")) + ") where "
                + columns.stream()
                        .limit(keys)
                        .map(Table::columnName)
                        .map(key -> "t." + key + " = r." + key)
                        .collect(Collectors.joining(" and "));
    }

    String keyNames() {
        return columns.stream().limit(keys).map(Table::columnName).collect(Collectors.joining(", "));
    }

    private Stream<Integer> all() {
        return IntStream.range(0, columns.size()).boxed();
    }

    private String set(Stream<Integer> some, String from, Predicate<String> cast) {
        return some.map(columns::get)
                .map(column -> columnName(column) + " = " + from + columnName(column)
                        + (cast.test(columnType(column)) ? "::" + columnType(column) : ""))
                .collect(Collectors.joining(", "));
    }

    private String selected(Stream<Integer> some) {
        return some.map(columns::get)
                .map(column -> travelsAsText(columnType(column))
                        ? columnName(column) + "::" + columnType(column)
                        : columnName(column))
                .collect(Collectors.joining(", "));
    }

    private String arrays(Stream<Integer> some) {
        return some.map(columns::get)
                .map(Table::columnType)
                .map(type -> "?::" + (travelsAsText(type) ? "text" : type) + "[]")
                .collect(Collectors.joining(", "));
    }

    /** What has no array of its own, or none that goes over the wire as bytes. */
    static boolean travelsAsText(String type) {
        return switch (type) {
            case "jsonb", "tsvector", "date", "timestamptz" -> true;
            default -> false;
        };
    }

    static String columnName(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    static String columnType(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }
}
