/** 几可乱真的年份。 Years of a bureau's work made up from a number, as facts in the ledger's own format. */
package banli.bench.years;
