/** 账本。 Opening the ledger, once, and figures of the years before it. Pure: neither Spring nor Axon. */
package banli.command.ledger;
