package banli.query.past;

import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 按时刻回答的装配。 Has every question pass {@link AsOfQueries} before its screen answers it. */
@Configuration(proxyBeanMethods = false)
class AsOfConfiguration {
    /** Static, and registered when the bus starts: a bean that asks for the bus makes a cycle. */
    @Bean
    static ConfigurerModule asOfQueriesModule(ObjectProvider<AsOfQueries> asOf) {
        return configurer -> configurer.onInitialize(
                axon -> axon.onStart(0, () -> axon.queryBus().registerHandlerInterceptor(asOf.getObject()::handle)));
    }
}
