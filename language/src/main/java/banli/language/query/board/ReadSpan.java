package banli.language.query.board;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 账本的起止。 From when to when the ledger tells anything, by each of its two times. */
@MayAsk(anybody = true)
public record ReadSpan() implements Query<LedgerSpan> {
    @Override
    public Class<LedgerSpan> answer() {
        return LedgerSpan.class;
    }
}
