package banli.language.query.deadline;

import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;
import java.util.List;

/**
 * 期限。 A deadline, whether it is met, missed or open, and its reckoning.
 *
 * @param about the unit or proposer it concerns, null for the case itself
 * @param steps what set it and what moved it since, the last in force
 */
public record DeadlineView(
        DeadlineKind kind,
        Integer commitment,
        String about,
        LocalDate dueOn,
        LocalDate warnFrom,
        Reckoning reckoning,
        LocalDate metOn,
        boolean open,
        boolean missed,
        List<DeadlineStep> steps) {}
