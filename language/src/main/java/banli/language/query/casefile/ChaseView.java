package banli.language.query.casefile;

import banli.language.word.Actor;
import java.time.LocalDate;

/**
 * 催办。 A chase, its answer, and what came of it.
 *
 * @param handler who had the case when it was chased, null when nobody had
 * @param answer null while it is not answered
 * @param nextOn the day of the next act on the case that is no supervision, null while nothing was done
 * @param nextPosition number of that act's fact in the ledger
 */
public record ChaseView(
        int chase,
        String about,
        Actor by,
        LocalDate on,
        String handler,
        String answer,
        LocalDate answeredOn,
        LocalDate nextOn,
        Long nextPosition) {}
