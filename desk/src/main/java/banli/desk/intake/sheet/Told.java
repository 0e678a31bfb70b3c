package banli.desk.intake.sheet;

import banli.language.word.Text;

/** 一句话。 What is said of a row, of one of its cells where {@code field} names one, null for the whole row. */
public record Told(Field field, Text text) {}
