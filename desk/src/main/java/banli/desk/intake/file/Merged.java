package banli.desk.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 合并的格。 What stands in cells that are merged downwards holds in each of their rows, as whoever looks at the sheet reads it. */
final class Merged {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private static final int MOST_FILLED = 2_000_000;

    private Merged() {}

    /** The same rows with those cells filled in; ranges that only reach sideways, as titles do, change nothing. */
    static List<Line> filled(List<Line> lines, List<String> ranges) {
        if (ranges.isEmpty()) {
            return lines;
        }
        Map<Integer, Integer> at = new HashMap<>();
        List<Line> all = new ArrayList<>(lines);
        for (int index = 0; index < all.size(); index++) {
            at.put(all.get(index).number(), index);
        }
        int left = MOST_FILLED;
        for (String range : ranges) {
            Matcher found = RANGE.matcher(range);
            if (found.matches()) {
                left -= fill(
                        all,
                        at,
                        column(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(4)));
            }
            if (left < 0) {
                throw Unreadable.damaged();
            }
        }
        return all;
    }

    private static int fill(List<Line> all, Map<Integer, Integer> at, int column, int first, int last) {
        Integer top = at.get(first);
        if (top == null || column >= SheetFile.MOST_COLUMNS) {
            return 0;
        }
        Cell said = all.get(top).cell(column);
        // No more than the rows there are, however far a range says that it reaches.
        int below = top + 1;
        for (; below < all.size() && all.get(below).number() <= last; below++) {
            Line line = all.get(below);
            if (line.cell(column).isEmpty() && !said.isEmpty()) {
                all.set(below, with(line, column, said));
            }
        }
        return below - top;
    }

    private static Line with(Line line, int column, Cell said) {
        List<Cell> cells = new ArrayList<>(line.cells());
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, said);
        return new Line(line.number(), cells);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }
}
