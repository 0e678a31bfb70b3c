package banli.query.screen.version;

import banli.query.screen.Row;
import banli.query.screen.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 经过。 The rows of one case as time goes by: those that stand, since when, and what is to be written of those that went. */
final class Course {
    /** By what a version is told: both clocks, or one of them. */
    enum Told {
        BOTH,
        KNOWN,
        HAPPENED
    }

    /** Of which a range of days is made: what lies beyond is as good as never. */
    private static final int LAST_YEAR = 9_999;

    private final Told told;
    private final Map<List<Object>, Open> open = new LinkedHashMap<>();
    private final List<Row> ended = new ArrayList<>();

    Course(Told told) {
        this.told = told;
    }

    /** As it stood when all of it had been written. */
    Course(Course written) {
        told = written.told;
        written.open.forEach((key, it) -> open.put(key, new Open(it.row, it.since, it.known, it.day, true)));
    }

    /** 一步。 These rows stand from a fact on, and from a day on. */
    void step(long since, long known, LocalDate day, List<Row> rows) {
        Map<List<Object>, Row> now = new LinkedHashMap<>();
        rows.forEach(row -> now.put(key(row), row));
        open.entrySet().removeIf(entry -> {
            boolean stands = entry.getValue().row.equals(now.get(entry.getKey()));
            if (!stands) {
                ended.add(version(entry.getValue(), known, day));
            }
            return !stands;
        });
        now.forEach((key, row) -> open.putIfAbsent(key, new Open(row, since, known, day, false)));
    }

    /** 要写的行。 What is to be written. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>(ended);
        open.values().stream()
                .filter(it -> !it.written)
                .map(it -> version(it, null, null))
                .forEach(rows::add);
        return rows;
    }

    private Row version(Open it, Long until, LocalDate end) {
        Table then = it.row.table().then();
        int keys = it.row.table().keys();
        List<Object> values = new ArrayList<>(then.columns().size());
        values.addAll(it.row.key());
        values.add(told.name());
        values.add(it.since);
        for (int at = keys; at < it.row.values().length; at++) {
            values.add(it.written ? Row.KEPT : writable(it.row.values()[at]));
        }
        values.add(told == Told.HAPPENED ? null : "[" + it.known + "," + (until == null ? "" : until) + ")");
        values.add(told == Told.KNOWN ? null : days(it.day, end));
        return new Row(then, values.toArray());
    }

    private static String days(LocalDate from, LocalDate end) {
        return from.equals(end) ? "empty" : "[" + from + "," + (end == null ? "" : end) + ")";
    }

    /** A day that no table takes stops a case where it stands; once it has been put right, it must not stop its past. */
    private static Object writable(Object value) {
        return value instanceof LocalDate day && day.getYear() > LAST_YEAR ? "infinity" : value;
    }

    private static List<Object> key(Row row) {
        List<Object> key = new ArrayList<>(row.key());
        key.add(row.table().name());
        return key;
    }

    /** 所立的行。 A row that stands. */
    private record Open(Row row, long since, long known, LocalDate day, boolean written) {}
}
