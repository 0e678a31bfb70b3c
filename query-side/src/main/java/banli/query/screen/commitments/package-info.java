/** 承诺事项。 What was promised, over all cases; it outlives the case's closing. */
package banli.query.screen.commitments;
