package banli.desk.form;

import banli.language.query.ListFigureCases;
import banli.language.query.ReadFigures;
import java.util.List;

/** 统计的筛选。 The questions for figures as they stand in an address. */
public final class FigureFilters {
    /** By what figures can be split. */
    public static final List<String> SPLITS = List.of("subject", "section", "kind", "role", "handler");

    private FigureFilters() {}

    /** Reads a year and a split. */
    public static ReadFigures figures(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String by = filters.oneOf("by", SPLITS);
        filters.done();
        return new ReadFigures(year, by);
    }

    /** Reads what a figure counts; the part is the numerator unless said otherwise. */
    public static ListFigureCases cases(String figure, Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String part = filters.oneOf("part", List.of("numerator", "denominator"));
        String by = filters.oneOf("by", SPLITS);
        String group = filters.text("group");
        if (by != null) {
            filters.required("group", group);
        }
        filters.done();
        return new ListFigureCases(figure, year, part == null ? "numerator" : part, by, group);
    }
}
