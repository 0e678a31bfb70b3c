package banli.query.seal;

import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 封存的答复。 Answers {@link ReadLedgerLog} and {@link CheckLedger}. */
@Component
class LedgerLogAnswers {
    private final LogKeeper keeper;

    LedgerLogAnswers(LogKeeper keeper) {
        this.keeper = keeper;
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
