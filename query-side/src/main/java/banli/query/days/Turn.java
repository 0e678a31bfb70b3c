package banli.query.days;

import java.time.LocalDate;
import java.util.List;

/**
 * 一个转折。 What a case came to by a fact.
 *
 * @param day from which day it counts
 * @param position the fact's number in the ledger
 * @param standing null when what it came to can't be shown
 */
record Turn(LocalDate day, long position, Standing standing) {
    /** The index of the last turn up to a day, -1 before any. */
    static int upTo(List<Turn> turns, LocalDate day) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** How it stood at the end of a day, null when it was not there. */
    static Standing standing(List<Turn> turns, LocalDate day) {
        int last = upTo(turns, day);
        return last < 0 ? null : turns.get(last).standing();
    }
}
