package banli.language.word.deadline;

import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;

/** 期限计算说明。 How a deadline was counted, kept for ever.
 *
 * @param rule id of the policy's deadline rule, such as {@code reply}
 * @param basis the rule's source in words, as in the policy
 * @param start the day the count starts from; the day itself is not counted
 * @param amount how many units
 * @param unit working days, days or months
 * @param policyVersion version of the policy in force
 * @param calendarVersion version of the calendar of working days
 * @param counted the working days counted, in order; empty for days and months
 * @param provisional true when the count runs past the published calendars
 */
public record Reckoning(
        String rule,
        Text basis,
        LocalDate start,
        int amount,
        DateUnit unit,
        String policyVersion,
        String calendarVersion,
        List<LocalDate> counted,
        boolean provisional) {}
