package banli.command.reaction;

import banli.command.axon.OfficeVerifier;
import banli.command.rulebook.RefusedException;
import banli.language.query.screens.Reactions;
import banli.language.query.screens.ReadReactions;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/** 后续动作的答复。 Answers {@link ReadReactions} to whoever holds an office here. */
class ReadReactionsHandler {
    private final OfficeVerifier verifier;
    private final WaitingReactions waiting;
    private final Clock clock;

    ReadReactionsHandler(OfficeVerifier verifier, WaitingReactions waiting, Clock clock) {
        this.verifier = verifier;
        this.waiting = waiting;
        this.clock = clock;
    }

    @QueryHandler
    Reactions answer(ReadReactions question, MetaData caller) {
        try {
            verifier.admit(caller, LocalDate.now(clock));
            return waiting.now();
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }
}
