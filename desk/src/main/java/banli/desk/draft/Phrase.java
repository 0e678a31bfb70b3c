package banli.desk.draft;

/** 用语。 A short sentence of earlier replies, in how many of them it stands, and the number of the latest case. */
public record Phrase(String text, int replies, String number) {}
