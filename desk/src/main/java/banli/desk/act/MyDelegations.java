package banli.desk.act;

import banli.desk.ask.Person;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.DelegationView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * 本人的代理。 The delegations that a person gave and holds, those that are over left out.
 *
 * @param mayGive whether the person holds an office that can be lent at all
 */
public record MyDelegations(List<Line> given, List<Line> held, boolean mayGive) {
    static MyDelegations of(Person me, DirectoryView directory, LocalDate today) {
        return new MyDelegations(
                lines(directory, today, lent -> lent.person().equals(me.id())),
                lines(directory, today, lent -> lent.delegate().equals(me.id())),
                me.offices().stream().anyMatch(held -> held.onBehalfOf() == null && isDelegable(held.office())));
    }

    /** Whether another may act in it: administrators and auditors act themselves. */
    static boolean isDelegable(Office office) {
        return office != Office.ADMIN && office != Office.AUDITOR;
    }

    private static List<Line> lines(DirectoryView directory, LocalDate today, Predicate<DelegationView> which) {
        return directory.delegations().stream()
                .filter(lent -> lent.to() == null || !lent.to().isBefore(today))
                .filter(which)
                .map(lent -> new Line(
                        lent,
                        name(directory, lent.person()),
                        name(directory, lent.delegate()),
                        lent.from() != null && lent.from().isAfter(today)))
                .toList();
    }

    private static String name(DirectoryView directory, String person) {
        return directory.people().stream()
                .filter(known -> known.person().equals(person))
                .map(PersonView::name)
                .findFirst()
                .orElse(person);
    }

    /** 一项代理。 One of them with both names; {@code later} when it has not begun. */
    public record Line(DelegationView lent, String person, String delegate, boolean later) {}
}
