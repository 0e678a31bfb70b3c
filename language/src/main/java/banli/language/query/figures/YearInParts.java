package banli.language.query.figures;

import banli.language.word.Text;
import java.util.List;
import java.util.Map;

/** 一年的构成。 Tables of counts of cases, and the sections and subjects that the year's figures can be narrowed to. */
public record YearInParts(long position, int year, List<Part> parts, List<Choice> sections, List<Choice> subjects) {
    /** 一张表。 A table; its id is {@code subjects}, {@code outcomes} or {@code months}. */
    public record Part(String id, List<Text> columns, List<Line> lines) {}

    /** 一行。 A group with a cell a column. */
    public record Line(String group, Text label, List<Cell> cells) {}

    /** 一格。 How many cases, null where the column says nothing of the group; the filter of the figure CASES that lists precisely these. */
    public record Cell(Long value, Map<String, String> filter) {}

    /** 可选的一项。 A group by its id, and how it is called. */
    public record Choice(String value, Text label) {}
}
