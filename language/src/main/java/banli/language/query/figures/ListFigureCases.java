package banli.language.query.figures;

import banli.language.query.Query;

/** 指标下钻。 What a figure counts: {@code part} is {@code numerator} or {@code denominator}; {@code by} and {@code group} as in {@link ReadFigures}, or null. */
public record ListFigureCases(String figure, int year, String part, String by, String group, FigureScope of)
        implements Query<FigureCases> {
    @Override
    public Class<FigureCases> answer() {
        return FigureCases.class;
    }
}
