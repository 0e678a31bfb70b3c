package banli.language.query.column;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.query.figures.FiguresOfYear;

/** 公示的年度指标。 The figures of a year, once a reply of it is public; null before. */
@MayAsk(anybody = true)
public record ReadPublicYear(int year) implements Query<FiguresOfYear> {
    @Override
    public Class<FiguresOfYear> answer() {
        return FiguresOfYear.class;
    }
}
