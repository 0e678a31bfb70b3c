package banli.query.rebuild;

/** 另一次重建正在进行。 Another rebuild or comparison is at work, here or in another process. */
public final class Busy extends RuntimeException {}
