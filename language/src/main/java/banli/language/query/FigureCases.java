package banli.language.query;

import java.util.List;

/** 指标所计。 The cases, forms or items that a figure counts; the number of rows is the number. */
public record FigureCases(
        long position, String figure, int year, String part, String unit, long total, List<FigureRow> cases) {}
