package banli.language.query.account;

import banli.language.word.person.FactorKind;
import banli.language.word.person.Passkey;
import java.time.Instant;
import java.util.List;

/**
 * 第二验证方式。 What a person has, and how many recovery codes are left; nothing secret.
 *
 * @param person whose they are, null when nobody's
 */
public record Factors(String person, List<Factor> factors, int recoveryLeft) {
    /** 一种方式。 One factor; its passkey is null for other kinds, {@code used} until it was used. */
    public record Factor(FactorKind kind, String id, String label, Instant set, Instant used, Passkey passkey) {}
}
