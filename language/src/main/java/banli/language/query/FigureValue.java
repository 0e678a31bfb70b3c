package banli.language.query;

import banli.language.word.Text;

/** 一个指标。 {@code denominator} null for a plain count; {@code group} null without a split; {@code lastYear} is the numerator of the year before, from the ledger or entered earlier, else null, and {@code lastYearDenominator} its denominator; {@code aside} counts shown apart (waived meetings). */
public record FigureValue(
        String id,
        String unit,
        long numerator,
        Long denominator,
        String zh,
        String en,
        Text formula,
        String group,
        Text groupLabel,
        Long lastYear,
        Long aside,
        Long lastYearDenominator) {}
