package banli.command.axon;

import banli.wire.bus.AreYouThere;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 动作的去处。 Every act goes to its stream of facts: so commands carry no annotation. */
@Configuration(proxyBeanMethods = false)
class CommandRouting {
    @Bean
    CommandTargetResolver streamOfCommand(RoutingStrategy byStream) {
        return message -> new VersionedAggregateIdentifier(byStream.getRoutingKey(message), null);
    }

    /** Answers {@link AreYouThere} without a transaction or a look at the ledger. */
    @Bean
    static ConfigurerModule saysThatItIsThere() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> axon.commandBus().subscribe(AreYouThere.class.getName(), _ -> true)));
    }
}
