package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * 设想规则或日历变动。 Which open deadlines of these cases would move if this were adopted today, and which rules would bind them anew or no
 * longer; nothing is recorded. Everything but the cases is optional.
 *
 * @param policy a policy document, JSON
 * @param from the first day of the policy, null for today
 * @param calendar a calendar document, JSON
 * @param off days supposed to be off
 * @param worked days supposed to be worked
 * @param under instead of a document the version of a policy that was adopted or proposed, or the name of one that comes with
 *     the program
 */
public record SupposeRules(
        List<CaseId> cases,
        String policy,
        LocalDate from,
        String calendar,
        List<LocalDate> off,
        List<LocalDate> worked,
        String under)
        implements Query<DeadlineMoves> {
    /** 未写的日子即没有。 Lists left out are empty. */
    public SupposeRules {
        off = off == null ? List.of() : List.copyOf(off);
        worked = worked == null ? List.of() : List.copyOf(worked);
    }

    /** 没有指明在案的规则。 Under no policy that is on file. */
    public SupposeRules(
            List<CaseId> cases,
            String policy,
            LocalDate from,
            String calendar,
            List<LocalDate> off,
            List<LocalDate> worked) {
        this(cases, policy, from, calendar, off, worked, null);
    }

    /** 在案或随程序提供的规则。 Under a policy by its version or name. */
    public static SupposeRules under(List<CaseId> cases, String policy, LocalDate from) {
        return new SupposeRules(cases, null, from, null, null, null, policy);
    }

    @Override
    public Class<DeadlineMoves> answer() {
        return DeadlineMoves.class;
    }
}
