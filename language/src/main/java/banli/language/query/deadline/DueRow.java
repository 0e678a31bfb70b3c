package banli.language.query.deadline;

import banli.language.query.register.Waiting;
import banli.language.word.CaseId;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.language.word.deadline.Reckoning;
import java.time.LocalDate;

/**
 * 一个期限。 An open deadline of a case.
 *
 * @param about the unit or proposer it concerns, null for the case itself
 * @param daysLeft calendar days left, negative when over
 * @param workingDaysLeft working days left by the calendars in force, negative when over
 * @param waitsFor whom the case waits for, null for nobody
 */
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
        String about,
        String aboutName,
        LocalDate dueOn,
        LocalDate warnFrom,
        Light light,
        long daysLeft,
        int workingDaysLeft,
        Waiting waitsFor,
        Reckoning reckoning) {}
