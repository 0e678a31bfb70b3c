/** 流程分析页。 The page of where time goes, and its map. */
package banli.desk.flow;
