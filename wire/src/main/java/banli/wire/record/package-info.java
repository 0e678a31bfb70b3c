/** 安全记录的逐日封存。 The security record as the processes share it: its table, and what a day of it comes to. */
package banli.wire.record;
