package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.language.query.figures.YearInParts.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 一行的各格。 The cells of a line within a scope, each with the filter that lists its cases. */
final class CellOf {
    private final FigureScope of;
    private final List<Cell> cells = new ArrayList<>();

    CellOf(FigureScope of) {
        this.of = of;
    }

    /** Adds how many cases of a year are in a group. */
    void add(long value, int year, Split by, String group) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("year", Integer.toString(year));
        put(filter, "section", of.section());
        put(filter, "kind", of.kind() == null ? null : of.kind().name());
        put(filter, "role", of.role() == null ? null : of.role().name());
        put(filter, "subject", of.subject());
        filter.put("by", by.word());
        filter.put("group", group);
        cells.add(new Cell(value, filter));
    }

    /** Adds a cell with nothing to say. */
    void none() {
        cells.add(new Cell(null, Map.of()));
    }

    /** The line so far. */
    List<Cell> all() {
        return List.copyOf(cells);
    }

    private static void put(Map<String, String> filter, String name, String value) {
        if (value != null) {
            filter.put(name, value);
        }
    }
}
