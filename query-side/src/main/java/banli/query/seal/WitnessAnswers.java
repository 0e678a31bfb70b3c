package banli.query.seal;

import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.HandInCosignature;
import banli.language.query.screens.ReadWitnesses;
import banli.language.query.screens.WitnessesState;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 见证的答复。 Answers {@link ReadWitnesses} and {@link HandInCosignature} where the log is kept. */
@Component
class WitnessAnswers implements LogAnswers {
    private final WitnessKeeper keeper;

    WitnessAnswers(WitnessKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Object handlers() {
        return new Handlers(keeper);
    }

    /** Found by the bus. */
    record Handlers(WitnessKeeper keeper) {
        @QueryHandler
        WitnessesState on(ReadWitnesses asked) {
            return keeper.state();
        }

        @QueryHandler
        CosignatureHandedIn on(HandInCosignature asked) {
            return keeper.take(asked.note());
        }
    }
}
