package banli.language.query.account;

import banli.language.word.person.FactorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 登录答复。 Who it is and the offices held, also those acted in for others; empty when refused.
 *
 * @param reset that their password was reset or their second factors taken away by others, until they have seen it; null for nothing
 * @param factors the kinds of second factor the person has; the password alone lets nobody in who has one
 * @param epoch grows with every change that ends the person's sessions: a session of an earlier one is over
 */
public record LoginAnswer(
        boolean accepted,
        String person,
        String name,
        List<HeldOffice> offices,
        Reset reset,
        Set<FactorKind> factors,
        long epoch) {
    /** Of whom no password was reset, and who has no second factor. */
    public LoginAnswer(boolean accepted, String person, String name, List<HeldOffice> offices) {
        this(accepted, person, name, offices, null, Set.of(), 0);
    }

    /**
     * 重置。 On which day last, and by whom; the names are null for whoever runs the ledger.
     *
     * @param password whether the password was reset
     * @param factors whether the second factors were taken away
     */
    public record Reset(LocalDate on, String askedBy, String issuedBy, boolean password, boolean factors) {
        /** Of the password. */
        public Reset(LocalDate on, String askedBy, String issuedBy) {
            this(on, askedBy, issuedBy, true, false);
        }
    }
}
