package banli.language.word;

/** 公开建议。 What the drafter proposes, with a reason when it is to be withheld. */
public record DisclosureProposal(
        DisclosureChoice choice,
        @MayBeEmpty @UpTo(Limit.REASON) String reason) {}
