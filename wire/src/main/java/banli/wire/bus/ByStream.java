package banli.wire.bus;

import banli.language.command.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;

/** 按流分派。 Every act on a stream goes to the same one of several processes that decide, whichever process sends it. */
public final class ByStream implements RoutingStrategy {
    @Override
    public String getRoutingKey(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case Command act -> act.stream();
            case AreYouThere asked -> asked.stream();
            default -> message.getIdentifier();
        };
    }
}
