/** 留言。 What colleagues say to each other about a case: no facts, kept in tables of the desk's own, and gone after a time. */
package banli.desk.comment;
