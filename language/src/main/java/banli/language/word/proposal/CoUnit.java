package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;

/** 协同单位。 Another unit in the case and its role. */
public record CoUnit(@UpTo(Limit.ID) String unit, UnitRole role) {}
