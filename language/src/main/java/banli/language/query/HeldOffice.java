package banli.language.query;

import banli.language.word.Office;

/** 所任职务。 An office, the unit it is held in, and for whom when delegated. */
public record HeldOffice(Office office, String unit, String unitName, String onBehalfOf) {}
