package banli.desk.told;

import java.util.Set;

/** 已读的记号。 What each person has read; theirs alone, and no facts. */
public interface ReadMarks {
    /** What this person has read. */
    Marks of(String person);

    /** They have read these facts' notices. */
    void read(String person, Set<Long> facts);

    /** They have read everything up to that fact. */
    void readTo(String person, long fact);

    /**
     * 已读。 Read up to a fact, and some after it.
     *
     * @param upTo -1 for nothing
     */
    record Marks(long upTo, Set<Long> more) {
        /** Whether the notice of that fact was read. */
        public boolean has(long fact) {
            return fact <= upTo || more.contains(fact);
        }
    }
}
