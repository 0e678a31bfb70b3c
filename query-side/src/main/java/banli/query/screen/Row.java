package banli.query.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 一行。 A row of a table: dates as {@link java.time.LocalDate}, moments as {@link java.time.Instant}, JSON and search words as text. */
public record Row(Table table, Object... values) {
    /** 照旧。 In place of a value: what stands in the table's row stays. Only for a row that is there, and never of its key. */
    public static final Object KEPT = new Object();

    /** 主键。 The values of its key, a word by its name, as the table holds it: so the later of two rows is known as the same one. */
    public List<Object> key() {
        return Arrays.stream(values)
                .limit(table.keys())
                .<Object>map(value -> value instanceof Enum<?> word ? word.name() : value)
                .toList();
    }

    /** 旧行。 The same as the table of earlier rows keeps it, since that fact. */
    public Row before(long since) {
        List<Object> more = new ArrayList<>(key());
        more.add(since);
        more.addAll(Arrays.asList(values).subList(table.keys(), values.length));
        return new Row(table.before(), more.toArray());
    }

    /** 相同的行。 Rows of one table with the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row(Table of, Object[] theirs) && table.equals(of) && Arrays.deepEquals(values, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
