package banli.desk.intake.sheet;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Line;
import java.util.List;
import java.util.Map;

/**
 * 对照。 What each column of a sheet holds, null for what is not taken over; and what is the same for all rows.
 *
 * @param forAll as it would stand in a cell
 */
public record Mapping(SheetKind kind, List<Field> columns, Map<Field, String> forAll) {
    /** 本行所写。 What the row says of it; empty for nothing. */
    public Cell said(Line line, Field field) {
        int column = columns.indexOf(field);
        return column < 0 ? Cell.EMPTY : line.cell(column);
    }

    /** What the row says of it, else what holds for all. */
    Cell cell(Line line, Field field) {
        Cell said = said(line, field);
        return said.isEmpty() ? Cell.of(forAll.getOrDefault(field, "")) : said;
    }
}
