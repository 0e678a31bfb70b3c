package banli.desk.page;

import banli.language.query.figures.FigureValue;
import banli.language.word.screens.FigureSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** 与上年相比。 How figures stand against the year before. */
public final class YearOnYear {
    /** The difference, with a sign: percentage points with one decimal for a rate, else a count; null when there is none to tell. */
    public String change(FigureValue now) {
        if (now.lastYear() == null) {
            return null;
        }
        if (now.denominator() == null) {
            return signed(BigDecimal.valueOf(now.numerator() - now.lastYear()));
        }
        BigDecimal is = rate(now.numerator(), now.denominator());
        BigDecimal was = rate(now.lastYear(), now.lastYearDenominator());
        return is == null || was == null
                ? null
                : signed(is.subtract(was).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** The difference of the numerator, with a sign; null when there is none to tell. */
    public String numerator(FigureValue now) {
        return now.lastYear() == null ? null : signed(BigDecimal.valueOf(now.numerator() - now.lastYear()));
    }

    /** The difference of the denominator, with a sign; null when there is none to tell. */
    public String denominator(FigureValue now) {
        return now.denominator() == null || now.lastYear() == null || now.lastYearDenominator() == null
                ? null
                : signed(BigDecimal.valueOf(now.denominator() - now.lastYearDenominator()));
    }

    /** Why values are missing or stand alone, each reason once. */
    public static List<FigureSource> reasons(Collection<FigureSource> sources) {
        return sources.stream()
                .filter(source -> source != null && source != FigureSource.COUNTED)
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal rate(Long numerator, Long denominator) {
        return denominator == null || denominator == 0
                ? null
                : BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal change) {
        return change.signum() == 0
                ? "0"
                : (change.signum() > 0 ? "+" : "−") + change.abs().toPlainString();
    }
}
