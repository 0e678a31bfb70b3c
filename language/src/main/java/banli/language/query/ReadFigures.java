package banli.language.query;

/** 统计指标。 All figures of a register year; {@code by} null, {@code subject}, {@code section}, {@code kind}, {@code role} or {@code handler}. */
public record ReadFigures(int year, String by) implements Query<FiguresOfYear> {
    @Override
    public Class<FiguresOfYear> answer() {
        return FiguresOfYear.class;
    }
}
