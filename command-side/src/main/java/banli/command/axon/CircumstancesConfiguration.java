package banli.command.axon;

import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.record.FactStreams;
import banli.command.vault.CommandHmac;
import banli.command.vault.Encryption;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 办理情况装配。 What the aggregates of the command side stand on. The office's clock is Shanghai's. */
@Configuration(proxyBeanMethods = false)
class CircumstancesConfiguration {
    @Bean
    Clock officeClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    OfficeVerifier doorkeeper(DirectoryOnRecord directory) {
        return new OfficeVerifier(directory);
    }

    @Bean
    DocumentNumbers numberDesk(ObjectProvider<CommandGateway> gateway, FactStreams streams) {
        return new DocumentNumbers(gateway::getObject, streams);
    }

    @Bean
    CircumstancesResolver circumstancesResolver(
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            Encryption encryption,
            CommandHmac hmac,
            DocumentNumbers numbers,
            Clock clock) {
        return new CircumstancesResolver(directory, cases, encryption, hmac, numbers, clock);
    }

    /** Static, and registered when the bus starts: a bean that asks for the bus makes a cycle. */
    @Bean
    static ConfigurerModule refusals(ObjectProvider<MeterRegistry> meters, ObjectProvider<FactStreams> streams) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(0, () -> {
            axon.commandBus()
                    .registerHandlerInterceptor(
                            new RefusalInterceptor(meters.getIfAvailable(SimpleMeterRegistry::new)));
            axon.commandBus().registerHandlerInterceptor(new AnswersOnMemory(streams.getObject()));
        }));
    }
}
