/** 安全记录。 Who came in, who took what away, who was refused: kept in a table that nobody can change. */
package banli.desk.record;
