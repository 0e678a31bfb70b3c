package banli.desk.link;

import banli.language.word.CaseId;
import banli.language.word.Sha256;
import java.time.Instant;

/**
 * 征询链接。 What a link is for: one proposer's form in one round of one case.
 *
 * @param expires from then on it opens nothing
 */
record Link(CaseId caseId, String proposer, int round, Instant expires) {
    /**
     * The idempotency key of an act by this link: made of what the link is for, so that a second use, also by a newer link
     * for the same, is answered as the first.
     */
    String key(String act) {
        return "link-" + Sha256.of("link\n" + caseId + "\n" + proposer + "\n" + round + "\n" + act);
    }
}
