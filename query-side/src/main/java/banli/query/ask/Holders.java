package banli.query.ask;

import banli.language.act.LedgerRule;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.word.ActingOffice;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.stereotype.Component;

/**
 * 现任职务。 Who holds which office at this moment, by the ledger's facts themselves: an office just granted or taken away counts
 * at once. Nothing is proved by a stream with a fact that can't be read here: it may be the one that took the office away.
 */
@Component
class Holders {
    private final FactFeed feed;
    private final Clock clock;

    Holders(FactFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    /** Whether the person holds the office: in that unit, or anywhere when it is null. */
    boolean holds(String person, Office office, String unit) {
        return recordOf(person).holds(office, unit) || office == Office.ADMIN && unit == null && sinceOpening(person);
    }

    /** Whether the principal holds the office and lets that person act in it today. */
    boolean lends(String principal, String person, Office office, String unit) {
        Held owner = recordOf(principal);
        LocalDate today = LocalDate.now(clock);
        return owner.holds(office, unit)
                && owner.lent.stream()
                        .anyMatch(lent -> lent.delegate().equals(person)
                                && lent.office() == office
                                && !today.isBefore(lent.from())
                                && !today.isAfter(lent.to()));
    }

    /** Whether it is a person of the office at all. */
    boolean isPerson(String id) {
        return !feed.stream("user:" + id).isEmpty();
    }

    /** The administrators named at the opening hold their office by the ledger's fact 0, until it is taken away. */
    private boolean sinceOpening(String person) {
        boolean named = facts("ledger").stream()
                .anyMatch(fact -> fact instanceof LedgerOpened opened
                        && opened.administrators().contains(person));
        return named && !recordOf(person).lost.contains(Office.ADMIN);
    }

    private Held recordOf(String person) {
        Held held = new Held(new HashSet<>(), new HashSet<>(), new ArrayList<>());
        facts("user:" + person).forEach(held::read);
        return held;
    }

    private List<LedgerFact> facts(String stream) {
        return feed.stream(stream).stream()
                .map(Decoder::decoded)
                .map(Holders::known)
                .toList();
    }

    private static LedgerFact known(Entry entry) {
        if (entry.unreadable() != null) {
            throw new QueryExecutionException(
                    "fact not known: " + entry.type(),
                    null,
                    LedgerRule.FACTS_KNOWN.refused(Refused.Code.UNAVAILABLE, entry.unreadable()));
        }
        return entry.fact();
    }

    private record Held(Set<ActingOffice> now, Set<Office> lost, List<Delegated> lent) {
        boolean holds(Office office, String unit) {
            return now.stream().anyMatch(one -> one.office() == office && (unit == null || unit.equals(one.unit())));
        }

        void read(LedgerFact fact) {
            switch (fact) {
                case OfficeConfirmed given -> now.add(new ActingOffice(given.office(), given.unit()));
                case OfficeRevoked taken -> {
                    now.remove(new ActingOffice(taken.office(), taken.unit()));
                    lost.add(taken.office());
                }
                case Delegated given -> lent.add(given);
                case DelegationConfirmed it ->
                    read(new Delegated(it.person(), it.delegate(), it.office(), it.from(), it.to()));
                case DelegationEnded ended ->
                    lent.removeIf(one -> one.delegate().equals(ended.delegate()) && one.office() == ended.office());
                default -> {}
            }
        }
    }
}
