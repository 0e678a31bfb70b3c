package banli.query.screen.figures;

import banli.language.query.casefile.ContactView;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 一次联系。 A contact that a figure counts, by its number in the case. */
public record Talk(int contact, LocalDate on, Channel channel) {
    /** The first undisputed meeting on or before the day of delivery; null for none. */
    static Talk meeting(CaseOnFile it, LocalDate deliveredOn) {
        return deliveredOn == null
                ? null
                : first(it, one -> one.countsAsMeeting() && !one.happenedOn().isAfter(deliveredOn));
    }

    /** The first undisputed contact after the reply; null for none. */
    static Talk revisit(CaseOnFile it) {
        return first(it, one -> one.phase() == Phase.AFTER);
    }

    private static Talk first(CaseOnFile it, Predicate<ContactView> which) {
        return it.contacts().held().stream()
                .filter(one -> one.standing() && which.test(one))
                .findFirst()
                .map(one -> new Talk(one.contact(), one.happenedOn(), one.channel()))
                .orElse(null);
    }
}
