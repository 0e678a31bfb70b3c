package banli.language.word;

/** 一项职务。 An office that a person holds: in a unit, or null for the whole bureau. */
public record ActingOffice(Office office, String unit) {}
