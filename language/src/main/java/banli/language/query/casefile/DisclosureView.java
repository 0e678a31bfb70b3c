package banli.language.query.casefile;

import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;

/**
 * 公开。 The disclosure of a round: decided, published, withdrawn; null where not yet.
 *
 * @param redactions passages of the letter that the public does not read, as decided last; null for none
 * @param title as the public reads it: as it was registered and covered when the text was published
 */
public record DisclosureView(
        int round,
        DisclosureChoice choice,
        String reason,
        List<Redaction> redactions,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String title,
        String text,
        String textSha256,
        String address,
        LocalDate withdrawnOn,
        String withdrawnReason) {}
