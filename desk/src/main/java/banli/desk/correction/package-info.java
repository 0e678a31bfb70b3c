/** 更正。 What corrections change. */
package banli.desk.correction;
