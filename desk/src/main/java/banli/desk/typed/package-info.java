/** 所填而未提交的。 What people have typed and not yet sent: kept while it is typed, in a table of the desk's own, and shown again to whoever typed it. */
package banli.desk.typed;
