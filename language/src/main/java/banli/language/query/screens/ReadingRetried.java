package banli.language.query.screens;

/** 重读结果。 Whether the stream now reads to its end; {@code fact} is where it stops still, null when it doesn't. */
public record ReadingRetried(String stream, boolean reads, Long fact) {}
