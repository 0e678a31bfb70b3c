/** 换规则重演一年。 A year replayed under another policy. */
package banli.bench.replay;
