/** 公众来言。 Lines that citizens write to the office about a published reply: kept beside the ledger for a while, seen by the registry alone. */
package banli.desk.lines;
