/** 指标与年度总结。 Figures, what they count, and the summary of a year. */
package banli.language.query.figures;
