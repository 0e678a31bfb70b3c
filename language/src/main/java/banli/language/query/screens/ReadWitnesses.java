package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 查见证。 Who has witnessed how much of the ledger's log, and what is wrong with whom. */
@MayAsk(cases = false)
public record ReadWitnesses() implements Query<WitnessesState> {
    @Override
    public Class<WitnessesState> answer() {
        return WitnessesState.class;
    }
}
