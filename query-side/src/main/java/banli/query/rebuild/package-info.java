/** 重建。 Facts are folded anew into given tables: beside the living screens, to take their place or to check them, and for the past. */
package banli.query.rebuild;
