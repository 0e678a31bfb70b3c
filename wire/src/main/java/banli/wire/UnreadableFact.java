package banli.wire;

/**
 * 本程序不认识的事实。 A fact whose name or revision this program doesn't know: screens stop its case and say so, and
 * acts on its stream are refused; it is never skipped.
 *
 * @param type the wire name
 * @param revision the revision as stored
 * @param payload the payload's JSON text as stored
 */
public record UnreadableFact(String type, String revision, String payload) {}
