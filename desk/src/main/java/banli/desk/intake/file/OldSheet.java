package banli.desk.intake.file;

import banli.desk.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** 旧工作簿的一张表。 A sheet of an .xls workbook as its records tell it; what is wrong with one matters only if it is the one that is read. */
final class OldSheet {
    private final String name;
    private final boolean hidden;
    /** As sparse as the file is: a cell far to the right costs no more than another. */
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();

    private final List<String> merged = new ArrayList<>();
    private int hiddenRows;
    private Problem wrong;

    OldSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    int hiddenRows() {
        return hiddenRows;
    }

    void hidden(boolean row) {
        hiddenRows += row ? 1 : 0;
    }

    void merged(CellRangeAddress range) {
        if (merged.size() < SheetFile.MOST_ROWS) {
            merged.add(new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString(false) + ":"
                    + new CellReference(range.getLastRow(), range.getLastColumn()).formatAsString(false));
        }
    }

    /** Row and column from 0. */
    void put(int row, int column, Cell cell) {
        if (hidden || cell.isEmpty()) {
            return;
        } else if (column >= SheetFile.MOST_COLUMNS) {
            wrong = Unreadable.tooManyColumns();
            return;
        }
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    }

    int score(ToIntFunction<List<Cell>> known) {
        return rows.values().stream()
                .limit(SheetFile.ABOVE)
                .mapToInt(cells -> known.applyAsInt(inARow(cells)))
                .max()
                .orElse(-1);
    }

    List<Line> lines() {
        if (wrong != null) {
            throw wrong;
        }
        Lines lines = new Lines();
        rows.forEach((row, cells) -> lines.add(row + 1, inARow(cells)));
        return Merged.filled(lines.all(), merged);
    }

    private static List<Cell> inARow(SortedMap<Integer, Cell> cells) {
        List<Cell> row = new ArrayList<>(Collections.nCopies(cells.lastKey() + 1, Cell.EMPTY));
        cells.forEach(row::set);
        return row;
    }
}
