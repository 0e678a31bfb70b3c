package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 查签名密钥。 Which keys signed the ledger's log, one after the other, and which change waits for a second administrator. */
@MayAsk(cases = false)
public record ReadLogKeys() implements Query<LogKeysView> {
    @Override
    public Class<LogKeysView> answer() {
        return LogKeysView.class;
    }
}
