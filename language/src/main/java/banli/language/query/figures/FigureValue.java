package banli.language.query.figures;

import banli.language.word.Text;
import banli.language.word.screens.FigureSource;

/**
 * 一个指标。 A figure of a year, of a group of its cases where it is split.
 *
 * @param denominator null for a plain count
 * @param group null without a split
 * @param lastYear the numerator of the year before, null when there is none, which {@code lastYearFrom} explains
 * @param aside counted apart: waived meetings; null for all others
 */
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
        Long lastYearDenominator,
        FigureSource lastYearFrom) {}
