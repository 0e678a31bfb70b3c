package banli.language.query.column;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 公示栏。 What the column as a whole is: whose, how many replies, and by what they are grouped. */
@MayAsk(anybody = true)
public record ReadPublicColumn() implements Query<PublicColumn> {
    @Override
    public Class<PublicColumn> answer() {
        return PublicColumn.class;
    }
}
