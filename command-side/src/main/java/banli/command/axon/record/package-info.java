/** 在案的情形。 What stands on record, read from the streams of facts themselves: cases, the directory, the ledger and a year. */
package banli.command.axon.record;
