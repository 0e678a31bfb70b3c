package banli.language.query.figures;

import banli.language.word.Text;
import banli.language.word.screens.FigureSource;
import java.util.List;

/** 逐年的指标。 Every figure with its values year by year, in the order of {@code years}. */
public record FiguresOfYears(long position, List<Integer> years, List<Line> figures) {
    /** 一个指标。 A figure; {@code rate} tells whether its values have denominators. */
    public record Line(String id, String unit, Text label, Text formula, boolean rate, List<Value> values) {}

    /** 一年的数值。 The value of a year; the numerator is null when there is none, which {@code from} explains. */
    public record Value(int year, Long numerator, Long denominator, FigureSource from) {}
}
