package banli.language.query.figures;

import banli.language.query.Query;

/** 逐年统计。 All figures of the register years from {@code from} to {@code to}, both included. */
public record ReadYears(int from, int to, FigureScope of) implements Query<FiguresOfYears> {
    /** 最多年数。 The most years of an answer; the latest are kept. */
    public static final int MOST = 10;

    @Override
    public Class<FiguresOfYears> answer() {
        return FiguresOfYears.class;
    }
}
