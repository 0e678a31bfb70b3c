package banli.desk.correction;

/** 一处改动。 A part of a record as it is called, before and after; null where it was, or is, not there. */
public record Change(String part, String before, String after) {}
