package banli.language.query.casefile;

import banli.language.word.proposal.DisclosureChoice;
import java.time.LocalDate;

/** 公开。 The disclosure of a round: decided, published, withdrawn; null where not yet. */
public record DisclosureView(
        int round,
        DisclosureChoice choice,
        String reason,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String text,
        String textSha256,
        String address,
        LocalDate withdrawnOn,
        String withdrawnReason) {}
