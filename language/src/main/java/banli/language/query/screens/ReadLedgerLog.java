package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 查封存。 How far the ledger is sealed in its log, and when it was last compared with what was sealed. */
@MayAsk(cases = false)
public record ReadLedgerLog() implements Query<LedgerLogState> {
    @Override
    public Class<LedgerLogState> answer() {
        return LedgerLogState.class;
    }
}
