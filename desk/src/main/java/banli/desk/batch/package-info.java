/** 批量办理。 One act on many cases: each rehearsed first, each recorded by itself, with a result a case. */
package banli.desk.batch;
