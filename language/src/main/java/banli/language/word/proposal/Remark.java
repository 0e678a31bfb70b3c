package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 批注。 A remark and the place in the draft it belongs to, such as {@code item 2} or a quoted sentence. */
public record Remark(
        @MayBeEmpty String place, @UpTo(Limit.REASON) String text) {}
