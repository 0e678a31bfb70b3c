/** 办公桌。 Where people work: the HTTP API, the log-in and the pages. It speaks through the buses and reads no table. */
package banli.desk;
