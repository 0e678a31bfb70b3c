package banli.command.axon;

import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.vault.CommandHmac;
import banli.command.vault.Encryption;
import banli.command.vault.Place;
import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.person.Enciphered;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * 情况的准备。 Gives command handlers their {@link Circumstances} and {@link FactMetadata}: proves the office, reads the
 * clock once, and makes both once a command.
 */
@Priority(Priority.HIGH)
final class CircumstancesResolver implements ParameterResolverFactory {
    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final Encryption encryption;
    private final CommandHmac hmac;
    private final DocumentNumbers numbers;
    private final Clock clock;

    CircumstancesResolver(
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            Encryption encryption,
            CommandHmac hmac,
            DocumentNumbers numbers,
            Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.encryption = encryption;
        this.hmac = hmac;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        Class<?> wanted = parameters[index].getType();
        if (wanted == Circumstances.class) {
            return new OfCommand<>(Prepared::circumstances);
        }
        return wanted == FactMetadata.class ? new OfCommand<>(Prepared::metadata) : null;
    }

    private Prepared prepare(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        Map<String, ?> metadata = message.getMetaData();
        LocalDate today = LocalDate.now(clock);
        String key = OfficeVerifier.required(metadata, Meta.KEY);
        // Other acts do more than record: a word is set, a code is used up. They ask first.
        DirectoryOnRecord now =
                command instanceof CaseCommand ? directory.assuming(metadata) : directory.once(metadata);
        Actor actor = new OfficeVerifier(now).admitToAct(command, metadata, today);
        SecondFactorDemanded.orRefuse(command, actor, metadata, now, today);
        Circumstances circumstances = new LiveCircumstances(
                actor,
                today,
                Meta.HISTORICAL.equals(metadata.get(Meta.ENTRY)),
                now,
                cases::standing,
                new ForCommand(command.stream(), key),
                (series, caseId, round, number) -> numbers.allot(series, caseId, round, number, key));
        return new Prepared(circumstances, FactMetadata.of(actor, metadata, hmac.of(command), today));
    }

    private record Prepared(Circumstances circumstances, FactMetadata metadata) {}

    private final class ForCommand implements LiveCircumstances.Sealing {
        private final String stream;
        private final String key;

        private ForCommand(String stream, String key) {
            this.stream = stream;
            this.key = key;
        }

        @Override
        public <T> Enciphered<T> seal(String person, String wireName, String field, T clear) {
            return encryption.encipher(person, new Place(stream, key, wireName, field), clear);
        }
    }

    private final class OfCommand<T> implements ParameterResolver<T> {
        private final Function<Prepared, T> part;

        private OfCommand(Function<Prepared, T> part) {
            this.part = part;
        }

        @Override
        public T resolveParameterValue(Message<?> message) {
            Map<String, Object> work = CurrentUnitOfWork.get().resources();
            String name = Prepared.class.getName() + message.getIdentifier();
            // Not computeIfAbsent: reading the ledger puts resources of its own into the same map.
            Prepared prepared = (Prepared) work.get(name);
            if (prepared == null) {
                prepared = prepare((CommandMessage<?>) message);
                work.put(name, prepared);
            }
            return part.apply(prepared);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage<?> command && command.getPayload() instanceof Command;
        }
    }
}
