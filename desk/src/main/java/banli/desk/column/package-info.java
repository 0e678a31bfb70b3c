/** 结果公示。 The public column: what anybody reads of published replies, without a log-in, a cookie or a script. */
package banli.desk.column;
