package banli.desk.page;

import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.word.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 分组表。 Figures that are split, a row a figure and a column a group. */
public record SplitTable(List<Text> groups, List<List<FigureValue>> rows) {
    /** The values of an answer, whose groups come in the same order for each figure. */
    static SplitTable of(FiguresOfYear answer) {
        Map<String, List<FigureValue>> byFigure = answer.figures().stream()
                .collect(Collectors.groupingBy(FigureValue::id, LinkedHashMap::new, Collectors.toList()));
        List<List<FigureValue>> rows = List.copyOf(byFigure.values());
        return new SplitTable(
                rows.isEmpty()
                        ? List.of()
                        : rows.getFirst().stream().map(FigureValue::groupLabel).toList(),
                rows);
    }
}
