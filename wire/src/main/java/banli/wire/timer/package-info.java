/** 定时任务。 Tasks that are done at their time, kept in the database. */
package banli.wire.timer;
