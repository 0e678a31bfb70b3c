package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.util.List;

/**
 * 公开建议。 What the drafter proposes, with a reason when it is to be withheld.
 *
 * @param redactions passages that are better covered, for whoever decides to take or leave; null for none, and no part of what is signed
 */
public record DisclosureProposal(
        DisclosureChoice choice,
        @MayBeEmpty @UpTo(Limit.REASON) String reason,
        @MayBeEmpty List<Redaction> redactions) {
    /** 不建议遮盖。 With nothing to cover. */
    public DisclosureProposal(DisclosureChoice choice, String reason) {
        this(choice, reason, null);
    }
}
