package banli.language.query.column;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/**
 * 公示的目录。 All replies that are or were public, newest first, without what they say.
 *
 * @param versions whether it is told of each what its page says, for whoever compares: that takes longer
 */
@MayAsk(anybody = true)
public record ReadPublicIndex(boolean versions) implements Query<PublicIndex> {
    @Override
    public Class<PublicIndex> answer() {
        return PublicIndex.class;
    }
}
