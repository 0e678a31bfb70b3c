package banli.language.query.screens;

import banli.language.word.Text;
import java.time.Instant;

/**
 * 封存的情况。 How the ledger stands to its log.
 *
 * @param origin the name of the log; null while nothing is sealed here
 * @param verifierKey what its signatures are checked with, as C2SP writes it
 * @param facts how many facts the ledger has
 * @param sealed how many the published checkpoint covers
 * @param root of the tree over those, in Base64
 * @param signedAt when the checkpoint was published by this process; null when by an earlier one
 * @param checking whether all facts are being compared now
 * @param last the last comparison, null for none since the start
 * @param told why nothing is signed on, or what was changed; null for nothing
 */
public record LedgerLogState(
        String origin,
        String verifierKey,
        long facts,
        long sealed,
        String root,
        Instant signedAt,
        boolean checking,
        Checked last,
        Text told) {
    /** 一次通查。 When it was done, over how many facts, and the first that is not what was sealed; null for none. */
    public record Checked(Instant at, long facts, Long changed) {}
}
