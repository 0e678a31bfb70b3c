/** 日志。 The ledger's log, given out as files. */
package banli.desk.sealed;
