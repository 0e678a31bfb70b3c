package banli.language.query.screens;

import java.time.Instant;
import java.util.List;

/**
 * 签名密钥。 The keys of the ledger's log in order, the last one in force.
 *
 * @param asked the verifier key that waits for a second administrator; null for none
 */
public record LogKeysView(List<KeyView> keys, String asked) {
    /**
     * 一把密钥。 A verifier key.
     *
     * @param fact the number of the fact since which it signs
     * @param at when that was recorded
     * @param vouched whether the one before signed for it; so it is of the first
     * @param why as whoever asked said; null for the first
     * @param loss what was lost before it, after a restore; null for nothing
     */
    public record KeyView(String key, long fact, Instant at, boolean vouched, String why, LossView loss) {}

    /** 丢失。 That of so many facts signed under a name so many were kept. */
    public record LossView(String origin, long signed, long kept) {}
}
