package banli.command.axon;

import banli.language.command.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 动作的去处。 Every act goes to its stream of facts: so commands carry no annotation. */
@Configuration(proxyBeanMethods = false)
class CommandRouting {
    @Bean
    CommandTargetResolver streamOfCommand() {
        return message -> new VersionedAggregateIdentifier(stream(message), null);
    }

    @Bean
    RoutingStrategy routingByStream() {
        return CommandRouting::stream;
    }

    @Bean
    CasesOnRecord casesOnRecord(FactStreams streams) {
        return new CasesOnRecord(streams);
    }

    private static String stream(CommandMessage<?> message) {
        return message.getPayload() instanceof Command command ? command.stream() : message.getIdentifier();
    }
}
