/** 实时。 The drivers: facts of the ledger are read as they come (live), or all anew (rebuild), by the same folds. */
package banli.query.live;
