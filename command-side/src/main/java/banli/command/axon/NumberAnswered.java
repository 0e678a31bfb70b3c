package banli.command.axon;

import banli.language.word.Recorded;
import banli.language.word.Refused;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;

/** 取号的答复。 The number, or that it may not be had; anything else that fails is no answer. */
record NumberAnswered(Recorded recorded, Refused refused) {
    static NumberAnswered of(Recorded recorded, Throwable failure) {
        Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        Refused refused = why instanceof CommandExecutionException told
                ? told.getDetails()
                        .filter(Refused.class::isInstance)
                        .map(Refused.class::cast)
                        .filter(it -> it.code() == Refused.Code.RULE)
                        .orElse(null)
                : null;
        if (why != null && refused == null) {
            throw new CompletionException(why);
        }
        return new NumberAnswered(recorded, refused);
    }
}
