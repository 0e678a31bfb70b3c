package banli.standalone.ask;

import java.util.ArrayList;
import java.util.List;

/** 对齐的表格。 A table of text; Chinese characters take two places on a terminal. */
public final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    /** 加一行。 Adds a row. */
    public Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** 逐行的文字。 The lines, each column as wide as its widest cell. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(cells.get(column));
            if (column < cells.size() - 1) {
                line.repeat(' ', widest(column) - width(cells.get(column)) + 2);
            }
        }
        return line.toString();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    static int width(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) || isWidePunctuation(point) ? 2 : 1)
                .sum();
    }

    private static boolean isWidePunctuation(int point) {
        return point >= 0x3000 && point <= 0x303f || point >= 0xff00 && point <= 0xff60;
    }
}
