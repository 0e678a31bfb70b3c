package banli.query.seal;

import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.LogKeysView;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 封存的答复。 Answers {@link ReadLedgerLog} and {@link CheckLedger}. */
@Component
class LedgerLogAnswers {
    private final LogKeeper keeper;
    private final KeysRead keys;

    LedgerLogAnswers(LogKeeper keeper, KeysRead keys) {
        this.keeper = keeper;
        this.keys = keys;
    }

    @QueryHandler
    LogKeysView on(ReadLogKeys asked) {
        return keys.view();
    }

    @QueryHandler
    LedgerLogState on(ReadLedgerLog asked) {
        return keeper.state();
    }

    @QueryHandler
    LedgerLogState on(CheckLedger asked) {
        keeper.check();
        return keeper.state();
    }
}
