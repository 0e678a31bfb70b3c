/** 更正。 A record corrected by the same act done anew. */
package banli.command.act.correction;
