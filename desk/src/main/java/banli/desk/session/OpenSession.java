package banli.desk.session;

import java.time.Instant;

/**
 * 打开的会话。 One session, as its person sees it.
 *
 * @param id names it, and opens nothing
 * @param device what the browser says of itself
 */
public record OpenSession(String id, String person, Instant since, String address, String device) {}
