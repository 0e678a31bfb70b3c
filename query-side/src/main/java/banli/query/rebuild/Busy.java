package banli.query.rebuild;

/** Another rebuild is at work, here or in another process. */
final class Busy extends RuntimeException {}
