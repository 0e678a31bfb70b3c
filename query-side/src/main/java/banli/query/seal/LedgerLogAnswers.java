package banli.query.seal;

import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.LogKeysView;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 封存的答复。 Answers {@link ReadLedgerLog} and {@link CheckLedger} where the log is kept, and {@link ReadLogKeys} anywhere. */
@Component
class LedgerLogAnswers implements LogAnswers {
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

    @Override
    public Object handlers() {
        return new Handlers(keeper);
    }

    /** Found by the bus. */
    record Handlers(LogKeeper keeper) {
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
}
