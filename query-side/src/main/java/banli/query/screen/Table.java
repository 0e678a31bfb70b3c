package banli.query.screen;

import java.util.ArrayList;
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
    private static final String THEN = "_then";

    /** 一键一行的表。 A table with one row a key. */
    public static Table keyed(String name, int keys, String... columns) {
        return new Table(name, keys, false, List.of(columns));
    }

    /** 按流整体改写的表。 A table whose rows are replaced stream by stream. */
    public static Table owned(String name, int keys, String... columns) {
        return new Table(name, keys, true, List.of(columns));
    }

    /**
     * 版本表。 The table of what its rows have been: from which fact to which ({@code known}), and from which day to which
     * ({@code happened}). Both are told by one row where things were recorded in the order in which they happened; a case of
     * which they weren't has rows of each clock of its own ({@code told}).
     */
    public Table then() {
        List<String> more = new ArrayList<>(columns.subList(0, keys));
        more.addAll(List.of("told text", "since int8"));
        more.addAll(columns.subList(keys, columns.size()));
        more.addAll(List.of("known int8range", "happened daterange"));
        return new Table(name + THEN, keys + 2, true, more);
    }

    /** 旧行表。 Of a table whose rows only facts beside the cases write: each row that a key has had, and since which fact. */
    public Table before() {
        List<String> more = new ArrayList<>(columns.subList(0, keys));
        more.add("since int8");
        more.addAll(columns.subList(keys, columns.size()));
        return new Table(name + THEN, keys + 1, false, more);
    }

    /** 是否记往日的行。 Whether it keeps what rows of another table have been. */
    public boolean ofThePast() {
        return name.endsWith(THEN);
    }

    /** 表中一行。 A row of this table, its values in the order of the columns. */
    public Row row(Object... values) {
        return new Row(this, values);
    }

    /** 各列。 The names of its columns, commas between them. */
    public String names() {
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

    /** 各键。 The names of the columns of its key, commas between them. */
    public String keyNames() {
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
            case "jsonb", "tsvector", "date", "timestamptz", "int8range", "daterange" -> true;
            default -> false;
        };
    }

    /** 列名。 The name of a column. */
    public static String columnName(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    /** 列的类型。 The type of a column. */
    public static String columnType(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }
}
