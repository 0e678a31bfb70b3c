package banli.language.query;

import banli.language.word.CaseId;
import banli.language.word.DeadlineKind;
import banli.language.word.Light;
import banli.language.word.Reckoning;
import java.time.LocalDate;

/** 一个期限。 A deadline of a case with its light and the calendar days left (negative: over). */
public record DueRow(
        CaseId caseId,
        String number,
        String title,
        String section,
        String sectionName,
        String handler,
        String handlerName,
        DeadlineKind kind,
        Integer commitment,
        LocalDate dueOn,
        LocalDate warnFrom,
        Light light,
        long daysLeft,
        Reckoning reckoning) {}
