package banli.wire.bus;

/**
 * 在吗。 Asked of the process that decides on a stream while somebody waits for an act on it. It is no act: nothing is decided, and
 * nothing recorded.
 *
 * @param stream the act's, so that it goes to the same process
 */
public record AreYouThere(String stream) {}
