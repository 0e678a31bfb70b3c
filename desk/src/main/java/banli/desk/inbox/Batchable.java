package banli.desk.inbox;

import banli.desk.ask.Person;
import banli.desk.batch.BatchAct;
import banli.language.query.register.CaseRow;
import java.util.List;
import java.util.Optional;

/** 可一并办理。 The one act that all cases of a list wait for and that can be done on many at once. */
final class Batchable {
    private Batchable() {}

    /** Empty where they wait for different acts, or for one that is done case by case. */
    static Optional<BatchAct> of(List<CaseRow> rows, Person caller) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<Optional<BatchAct>> acts = rows.stream()
                .map(row -> BatchAct.dueAt(row.stage(), caller))
                .distinct()
                .toList();
        return acts.size() == 1 ? acts.getFirst() : Optional.empty();
    }
}
