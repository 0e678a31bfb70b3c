package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * 设想规则或日历变动。 Which open deadlines of these cases would move if this were adopted today; nothing is recorded. Everything but
 * the cases is optional.
 *
 * @param policy a policy document, JSON
 * @param from the first day of the policy, null for today
 * @param calendar a calendar document, JSON
 * @param off days supposed to be off
 * @param worked days supposed to be worked
 */
public record SupposeRules(
        List<CaseId> cases, String policy, LocalDate from, String calendar, List<LocalDate> off, List<LocalDate> worked)
        implements Query<DeadlineMoves> {
    /** 未写的日子即没有。 Lists left out are empty. */
    public SupposeRules {
        off = off == null ? List.of() : List.copyOf(off);
        worked = worked == null ? List.of() : List.copyOf(worked);
    }

    @Override
    public Class<DeadlineMoves> answer() {
        return DeadlineMoves.class;
    }
}
