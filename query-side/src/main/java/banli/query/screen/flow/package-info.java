/** 流程分析。 Where time went, read off the course of each case. */
package banli.query.screen.flow;
