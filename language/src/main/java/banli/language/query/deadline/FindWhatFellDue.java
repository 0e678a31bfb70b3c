package banli.language.query.deadline;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;
import java.time.LocalDate;

/**
 * 到期的案件。 The cases begun in this ledger of which something of ours is near or overdue by a day, in the order of their ids, those
 * after one of them (null for the first), at most {@code size} (to 1,000). The ledger itself asks, to record what fell due.
 */
@MayAsk(Office.SYSTEM)
public record FindWhatFellDue(LocalDate by, String after, int size) implements Query<FellDue> {
    @Override
    public Class<FellDue> answer() {
        return FellDue.class;
    }
}
