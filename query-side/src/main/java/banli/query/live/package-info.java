/** 实时。 Facts of the ledger are read as they come, in one pass for all screens. */
package banli.query.live;
