package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 后续动作。 What the ledger itself has still to do as a consequence of facts. */
@MayAsk(cases = false)
public record ReadReactions() implements Query<Reactions> {
    @Override
    public Class<Reactions> answer() {
        return Reactions.class;
    }
}
