package banli.language.query.trail;

import java.util.List;

/**
 * 一批事实。 Facts in order; those that the asker may not see are left out.
 *
 * @param origin the ledger's name
 * @param last the number of the last fact looked at: ask for what comes after it next
 * @param position the last fact that could be looked at now
 */
public record Feed(String origin, long last, long position, List<FeedFact> facts) {}
