/** 期限。 What falls due, how it was counted, and what would move it. */
package banli.language.query.deadline;
