package banli.command.axon;

import banli.command.vault.ActingHints;
import banli.command.vault.CommandHmac;
import banli.command.vault.Credentials;
import banli.command.vault.Encryption;
import banli.command.vault.Factors;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 办理情况装配。 What the aggregates and query handlers of the command side stand on. The office's clock is Shanghai's. */
@Configuration(proxyBeanMethods = false)
class CircumstancesConfiguration {
    @Bean
    Clock officeClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    FactStreams factStreams(ObjectProvider<EventStore> store) {
        return new FactStreams(store::getObject);
    }

    @Bean
    DirectoryOnRecord directoryOnRecord(FactStreams streams) {
        return new DirectoryOnRecord(streams);
    }

    @Bean
    LedgerFound ledgerFound(DirectoryOnRecord directory) {
        return new LedgerFound(directory);
    }

    @Bean
    Doorkeeper doorkeeper(DirectoryOnRecord directory) {
        return new Doorkeeper(directory);
    }

    @Bean
    NumberDesk numberDesk(ObjectProvider<CommandGateway> gateway, FactStreams streams) {
        return new NumberDesk(gateway::getObject, streams);
    }

    @Bean
    CircumstancesResolver circumstancesResolver(
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            Encryption encryption,
            CommandHmac hmac,
            NumberDesk numbers,
            Clock clock) {
        return new CircumstancesResolver(directory, cases, encryption, hmac, numbers, clock);
    }

    @Bean
    CheckLoginHandler checkLoginHandler(
            DirectoryOnRecord directory, Credentials credentials, ActingHints hints, Clock clock) {
        return new CheckLoginHandler(directory, credentials, hints, clock);
    }

    @Bean
    SecondFactorsHandler secondFactorsHandler(DirectoryOnRecord directory, Factors factors) {
        return new SecondFactorsHandler(directory, factors);
    }

    @Bean
    RehearseActsHandler rehearseActsHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        return new RehearseActsHandler(directory, cases, clock);
    }

    @Bean
    ReadRulebookHandler readRulebookHandler(Doorkeeper doorkeeper, Clock clock) {
        return new ReadRulebookHandler(doorkeeper, clock);
    }

    @Bean
    ReadAccessPolicyHandler readAccessPolicyHandler(DirectoryOnRecord directory, Clock clock) {
        return new ReadAccessPolicyHandler(directory, clock);
    }

    @Bean
    SupposeHandler supposeHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        return new SupposeHandler(directory, cases, clock);
    }

    /** Static, and registered when the bus starts: a bean that asks for the bus makes a cycle. */
    @Bean
    static ConfigurerModule refusals(ObjectProvider<MeterRegistry> meters) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                0,
                () -> axon.commandBus()
                        .registerHandlerInterceptor(
                                new RefusalInterceptor(meters.getIfAvailable(SimpleMeterRegistry::new)))));
    }
}
