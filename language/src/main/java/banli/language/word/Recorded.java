package banli.language.word;

/** 已记录。 The answer to an act: the stream, the sequence of its first fact, how many facts, and whether it was a repetition. */
public record Recorded(String stream, long sequence, int count, boolean repeated) {}
