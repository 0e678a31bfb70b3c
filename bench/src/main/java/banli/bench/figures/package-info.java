/** 任一日的指标。 Figures as of any past day, beside a fact table in SQL, and held to a replay of the facts. */
package banli.bench.figures;
