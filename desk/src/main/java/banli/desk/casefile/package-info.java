/** 案卷。 The page of one case: where it stands, what comes next and who does it, and what happened day by day. */
package banli.desk.casefile;
