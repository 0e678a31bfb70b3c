package banli.desk.export;

import java.util.List;
import java.util.function.Function;

/**
 * 一列。 A column of a table.
 *
 * @param head key of its words
 * @param cell what stands in a row: a text, a number, a day or null
 */
record Column<R>(String head, Function<R, Object> cell) {
    /** The cells of a row. */
    static <R> List<Object> cells(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
