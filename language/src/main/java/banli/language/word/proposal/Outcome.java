package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 办理结果。 A class with its scheme, since letters mean different things in different places: {@code {"scheme":"shanghai-2015","code":"A","text":"解决采纳"}}. */
public record Outcome(
        @UpTo(Limit.ID) String scheme,
        @UpTo(Limit.ID) String code,
        @MayBeEmpty String text) {}
