package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 公开建议。 What the drafter proposes, with a reason when it is to be withheld. */
public record DisclosureProposal(
        DisclosureChoice choice,
        @MayBeEmpty @UpTo(Limit.REASON) String reason) {}
