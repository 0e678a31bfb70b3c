package banli.desk.export;

import java.util.List;
import java.util.function.Function;

/**
 * 一列。 A column of a table.
 *
 * @param head key of its words, or the words themselves
 * @param said whether {@code head} is the words themselves
 * @param cell what stands in a row: a text, a number, a day or null
 */
record Column<R>(String head, boolean said, Function<R, Object> cell) {
    Column(String head, Function<R, Object> cell) {
        this(head, false, cell);
    }

    /** A column whose words come with the answer. */
    static <R> Column<R> titled(String words, Function<R, Object> cell) {
        return new Column<>(words, true, cell);
    }

    /** The cells of a row. */
    static <R> List<Object> cells(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
