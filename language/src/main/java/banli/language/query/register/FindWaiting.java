package banli.language.query.register;

import banli.language.query.Query;
import banli.language.word.Office;
import java.util.List;

/**
 * 待办的案件。 The cases that wait for any of these, each once, nearest deadline first.
 *
 * @param of whom they may wait for; none for no case
 * @param size how many are told at the most, 1 to 1,000; how many there are is told anyhow
 */
public record FindWaiting(List<Waiter> of, int size) implements Query<CaseList> {
    /**
     * 等谁。 Whom a case may wait for: an office or a person, and who that is, so that what waits for somebody else in that office is left out.
     *
     * @param whom an office, or the person where it is a section's
     */
    public record Waiter(String whom, String person) {
        /** Somebody in an office. */
        public static Waiter of(Office office, String person) {
            return new Waiter(office == Office.SECTION ? person : office.name(), person);
        }
    }

    @Override
    public Class<CaseList> answer() {
        return CaseList.class;
    }
}
