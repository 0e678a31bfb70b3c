package banli.desk.intake.file;

import java.util.List;

/** 一行。 A row by its number in the file, from 1, with its cells from the first column on. */
public record Line(int number, List<Cell> cells) {
    /** 某列。 The cell of a column, an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
