package banli.command.directory;

import banli.language.word.Office;

/** 任职。 An office and the unit it is held in; the unit is null for the whole bureau. */
public record Holding(Office office, String unit) {}
