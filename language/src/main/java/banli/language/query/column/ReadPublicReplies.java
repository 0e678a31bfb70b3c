package banli.language.query.column;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/**
 * 公示的答复。 The published replies of a group, newest first.
 *
 * @param group null for all
 * @param q words that the published text, the title or the number says, each of two characters at least; null for any
 * @param page from 1
 * @param size of a page, 1,000 at the most
 */
@MayAsk(anybody = true)
public record ReadPublicReplies(PublicGroup group, String q, int page, int size) implements Query<PublicReplies> {
    @Override
    public Class<PublicReplies> answer() {
        return PublicReplies.class;
    }
}
