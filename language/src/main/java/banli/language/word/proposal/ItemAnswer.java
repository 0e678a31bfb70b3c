package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 逐条答复。 The answer to one item; the reason is null only when it is fully adopted. */
public record ItemAnswer(
        int item,
        Adoption adoption,
        @MayBeEmpty @UpTo(Limit.REASON) String reason,
        @UpTo(Limit.TEXT) String text) {}
