package banli.language.query;

import banli.language.word.DeadlineKind;
import banli.language.word.Reckoning;
import java.time.LocalDate;

/** 期限。 A deadline, whether it is met, missed or open, and its reckoning. */
public record DeadlineView(
        DeadlineKind kind,
        Integer commitment,
        LocalDate dueOn,
        LocalDate warnFrom,
        Reckoning reckoning,
        LocalDate metOn,
        boolean open,
        boolean missed) {}
