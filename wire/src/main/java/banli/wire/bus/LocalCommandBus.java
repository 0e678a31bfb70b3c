package banli.wire.bus;

import banli.language.word.Refused;
import java.util.Optional;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * 本进程的命令总线。 Where acts are handled, whichever way they came. An act that lost a race is decided again on what is recorded
 * by then, twice at most: the first time it may have been decided on what was only at hand. A further loss, and whatever else
 * stands in the way, is the sender's to know, as details that cross any bus.
 */
final class LocalCommandBus extends SimpleCommandBus {
    private static final int DECIDED_AT_MOST = 3;

    LocalCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        decide(command, callback, 1);
    }

    private <C, R> void decide(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback, int time) {
        super.dispatch(command, (CommandCallback<C, R>) (sent, result) -> {
            if (time < DECIDED_AT_MOST && lostRace(result)) {
                decide(command, callback, time + 1);
            } else {
                callback.onResult(sent, told(result));
            }
        });
    }

    private static boolean lostRace(CommandResultMessage<?> result) {
        return result.isExceptional()
                && result.optionalExceptionResult()
                        .filter(ConcurrencyException.class::isInstance)
                        .isPresent();
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        Throwable thrown = result.exceptionResult();
        if (thrown instanceof CommandExecutionException executed
                && executed.getDetails().filter(Refused.class::isInstance).isPresent()) {
            return result;
        }
        Optional<Obstacle> obstacle = Obstacle.behind(thrown);
        return obstacle.<CommandResultMessage<? extends R>>map(
                        one -> GenericCommandResultMessage.asCommandResultMessage(
                                new CommandExecutionException(one.sentence().en(), thrown, one.refused())))
                .orElse(result);
    }
}
