/** 指标。 Each figure of the year, its numerator and denominator; the drill-down reads the same predicates. */
package banli.query.screen.figures;
