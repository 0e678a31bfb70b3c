package banli.command.reaction;

import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;

/**
 * 后续动作的发出。 Sends what follows from a fact, as the ledger itself. The idempotency key is made from the fact's id: so a fact
 * that comes twice has its consequence once.
 */
final class Following {
    private static final List<String> HISTORICAL = List.of(Meta.ENTRY, Meta.ENTRY_SOURCE, Meta.ENTERED_BY);

    private final CommandGateway gateway;

    Following(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends one act and waits; the refusal when a rule is in the way, empty when it is recorded. Any other failure is thrown. */
    Optional<Refused> send(Command act, EventMessage<?> cause) {
        return send(act, cause, "");
    }

    /** As {@link #send(Command, EventMessage)}, for one of several acts of the same kind on the same stream. */
    Optional<Refused> send(Command act, EventMessage<?> cause, String which) {
        return send(act, metadata(act, cause, which));
    }

    /** As {@link #send(Command, EventMessage)}, for what follows from the calendar: the key says of which day. */
    Optional<Refused> send(Command act, LocalDate day) {
        return send(
                act, asSystem(String.join("/", day.toString(), act.getClass().getSimpleName(), act.stream())));
    }

    private Optional<Refused> send(Command act, Map<String, String> metadata) {
        try {
            // Apart from the processor's own unit of work, which would hold the facts back until its batch is done.
            CompletableFuture.runAsync(
                            () -> gateway.sendAndWait(new GenericCommandMessage<>(act, metadata)),
                            task -> Thread.ofVirtual().start(task))
                    .join();
            return Optional.empty();
        } catch (CompletionException failure) {
            return Optional.of(refusal(failure));
        }
    }

    private static Refused refusal(CompletionException failure) {
        if (failure.getCause() instanceof CommandExecutionException executed) {
            Optional<Refused> refused = executed.getDetails();
            if (refused.filter(r -> r.code() == Refused.Code.RULE || r.code() == Refused.Code.UNKNOWN)
                    .isPresent()) {
                return refused.get();
            }
        }
        throw failure;
    }

    private static Map<String, String> asSystem(String key) {
        Map<String, String> all = new HashMap<>();
        all.put(Meta.ACTOR, Actor.SYSTEM.person());
        all.put(Meta.OFFICE, Actor.SYSTEM.office().name());
        all.put(Meta.KEY, key);
        return all;
    }

    private static Map<String, String> metadata(Command act, EventMessage<?> cause, String which) {
        Map<String, String> all =
                asSystem(String.join("/", cause.getIdentifier(), act.getClass().getSimpleName(), act.stream(), which));
        for (String name : act instanceof CaseCommand ? HISTORICAL : List.<String>of()) {
            if (cause.getMetaData().get(name) instanceof String value) {
                all.put(name, value);
            }
        }
        return all;
    }
}
