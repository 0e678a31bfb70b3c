package banli.desk.intake.file;

import java.util.ArrayList;
import java.util.List;

/** 逐行收下。 The rows of a sheet as they are taken, within the limits; a few bytes of a file can say the same long text in each cell. */
final class Lines {
    private static final long MOST_TEXT = 64L << 20;

    private final List<Line> all = new ArrayList<>();
    private long text;

    /** One more row, by its number from 1; an empty one is passed over. */
    void add(int number, List<Cell> cells) {
        if (Cell.areEmpty(cells)) {
            return;
        } else if (all.size() == SheetFile.MOST_ROWS + SheetFile.ABOVE) {
            throw Unreadable.tooManyRows();
        }
        text += cells.stream().mapToLong(cell -> cell.text().length()).sum();
        if (text > MOST_TEXT) {
            throw Unreadable.bomb();
        }
        all.add(SheetFile.line(number, cells));
    }

    List<Line> all() {
        return all;
    }
}
