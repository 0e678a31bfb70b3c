/** 办结。 Closing, archiving, reopening, withdrawing, and merging. */
package banli.command.act.closing;
