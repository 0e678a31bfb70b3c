package banli.language.query.figures;

import banli.language.query.Query;

/**
 * 统计指标。 All figures of a register year.
 *
 * @param by null, {@code subject}, {@code section}, {@code kind}, {@code role}, {@code handler}, {@code outcome},
 *     {@code received} or {@code answered} (the months of both)
 */
public record ReadFigures(int year, String by, FigureScope of) implements Query<FiguresOfYear> {
    /** 全部案件的指标。 Of all cases. */
    public ReadFigures(int year, String by) {
        this(year, by, FigureScope.ALL);
    }

    @Override
    public Class<FiguresOfYear> answer() {
        return FiguresOfYear.class;
    }
}
