package banli.language.query;

import java.time.LocalDate;
import java.util.List;

/**
 * 登录答复。 Who it is and the offices held, also those acted in for others; empty when refused.
 *
 * @param reset that their password was reset, until they have seen it; null for nothing
 */
public record LoginAnswer(boolean accepted, String person, String name, List<HeldOffice> offices, Reset reset) {
    /** Of whom no password was reset. */
    public LoginAnswer(boolean accepted, String person, String name, List<HeldOffice> offices) {
        this(accepted, person, name, offices, null);
    }

    /** 口令重置。 On which day, and by whom; the names are null for whoever runs the ledger. */
    public record Reset(LocalDate on, String askedBy, String issuedBy) {}
}
