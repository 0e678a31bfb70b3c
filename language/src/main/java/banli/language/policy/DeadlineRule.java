package banli.language.policy;

import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.Set;

/**
 * 期限规则。 One deadline of a place, as its document says.
 *
 * @param id id that a reckoning names, such as {@code reply}
 * @param kind what falls due
 * @param amount how many units, from 1
 * @param unit working days, days or months
 * @param kinds case kinds it is for; null for all
 * @param roles roles of the bureau it is for; null for all
 * @param from from when the time to publish runs; null for delivery, and for every other kind
 * @param restDay what becomes of a due date on a day off
 * @param warnWorkingDays working days before the due date from which it warns
 * @param basis the rule's basis in words
 * @param source where it was read; null in older documents
 */
public record DeadlineRule(
        String id,
        DeadlineKind kind,
        int amount,
        DateUnit unit,
        Set<CaseKind> kinds,
        Set<UnitRole> roles,
        RunsFrom from,
        RestDay restDay,
        int warnWorkingDays,
        Text basis,
        Source source) {
    /** 各部分须齐备。 It has id, kind, an amount from 1, unit, rest day and basis. */
    public DeadlineRule {
        if (id == null || kind == null || amount < 1 || unit == null || restDay == null || basis == null) {
            throw new IllegalArgumentException("a deadline rule has id, kind, amount from 1, unit, restDay and basis");
        }
    }

    /** The most working days before a date from which it warns. */
    public static final int MOST_WARNING = 60;

    /** 有界。 The same, with what was adopted beyond the bounds of today's schema brought within them: no count runs on for ever. */
    public DeadlineRule bounded() {
        return new DeadlineRule(
                id,
                kind,
                Math.min(amount, unit.most()),
                unit,
                kinds,
                roles,
                from,
                restDay,
                Math.clamp(warnWorkingDays, 0, MOST_WARNING),
                basis,
                source);
    }

    /** 是否适用。 Whether it is for a case of that kind and role. */
    public boolean isFor(CaseKind caseKind, UnitRole role) {
        return (kinds == null || kinds.contains(caseKind)) && (roles == null || roles.contains(role));
    }
}
