package banli.language.word;

/** 协同单位。 Another unit in the case and its role. */
public record CoUnit(@UpTo(Limit.ID) String unit, UnitRole role) {}
