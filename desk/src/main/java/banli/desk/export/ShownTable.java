package banli.desk.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attoparser.dom.Element;

/**
 * 页上的一张表。 A table as a page shows it: what a person reads in each cell, without what only serves to act.
 *
 * @param name the page's title and the heading that the table stands under
 * @param position the fact number that the page says it is as of, null when it says none
 */
record ShownTable(String name, Long position, List<String> heads, List<List<Object>> rows) {
    /** The table with that name in {@code data-export}; empty when the page has none. */
    static Optional<ShownTable> in(Markup page, String name) {
        return page.first(element -> name.equals(element.getAttributeValue("data-export")))
                .map(table -> new ShownTable(
                        page.titleOf(table),
                        page.position(),
                        table.elementNameMatches("table") ? rows(table) : marked(table)));
    }

    private ShownTable(String name, Long position, List<Line> lines) {
        this(
                name,
                position,
                heads(lines),
                lines.stream()
                        .filter(line -> !line.head())
                        .map(line -> kept(lines, line.cells()))
                        .toList());
    }

    private static List<String> heads(List<Line> lines) {
        return lines.stream().filter(Line::head).reduce((one, last) -> last).stream()
                .flatMap(line -> kept(lines, line.cells()).stream())
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }

    /** Without the columns that say nothing anywhere: they hold buttons and links to acts. */
    private static List<Object> kept(List<Line> lines, List<Object> cells) {
        List<Object> kept = new ArrayList<>();
        IntStream.range(0, cells.size())
                .filter(column -> lines.stream()
                        .anyMatch(line ->
                                column < line.cells().size() && line.cells().get(column) != null))
                .forEach(column -> kept.add(cells.get(column)));
        return kept;
    }

    /** What is no table but reads as one: the heads in {@code data-heads}; each {@code data-line}, with what it names first. */
    private static List<Line> marked(Element list) {
        List<Line> lines = new ArrayList<>();
        String heads = Markup.unescaped(list.getAttributeValue("data-heads"));
        lines.add(new Line(true, List.of((Object[]) heads.split("\\|"))));
        for (Element line : Markup.all(list, element -> element.hasAttribute("data-line"))) {
            List<Object> cells = new ArrayList<>();
            cells.add(Markup.unescaped(line.getAttributeValue("data-line")));
            line.getChildrenOfType(Element.class).forEach(cell -> cells.add(value(Markup.said(cell))));
            lines.add(new Line(false, cells));
        }
        return lines;
    }

    private static List<Line> rows(Element table) {
        List<Line> lines = new ArrayList<>();
        Map<Integer, Span> open = new HashMap<>();
        for (Element row : Markup.all(table, element -> element.elementNameMatches("tr"))) {
            List<Object> cells = new ArrayList<>();
            boolean head = true;
            for (Element cell : row.getChildrenOfType(Element.class)) {
                filled(cells, open);
                Object value = value(Markup.said(cell));
                head &= cell.elementNameMatches("th") && !"row".equals(cell.getAttributeValue("scope"));
                int below = span(cell, "rowspan") - 1;
                for (int broad = span(cell, "colspan"); broad > 0; broad--) {
                    if (below > 0) {
                        open.put(cells.size(), new Span(value, below));
                    }
                    cells.add(value);
                }
            }
            filled(cells, open);
            lines.add(new Line(head, cells));
        }
        return lines;
    }

    /** Cells of rows above that reach down to here. */
    private static void filled(List<Object> cells, Map<Integer, Span> open) {
        while (open.containsKey(cells.size())) {
            int column = cells.size();
            Span span = open.remove(column);
            cells.add(span.value());
            if (span.left() > 1) {
                open.put(column, new Span(span.value(), span.left() - 1));
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.getAttributeValue(attribute);
        return span == null ? 1 : Integer.parseInt(span);
    }

    /** A number or a day where the cell is nothing else; null for none. */
    private static Object value(String said) {
        if (said.isEmpty() || said.equals("—")) {
            return null;
        }
        if (said.matches("-?(0|[1-9]\\d{0,14})")) {
            return Long.valueOf(said);
        }
        return said.matches("\\d{4}-\\d{2}-\\d{2}") ? dayOr(said) : said;
    }

    /** Numbers of papers may look like days: what is in no calendar stays a text. */
    private static Object dayOr(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException none) {
            return said;
        }
    }

    private record Line(boolean head, List<Object> cells) {}

    private record Span(Object value, int left) {}
}
