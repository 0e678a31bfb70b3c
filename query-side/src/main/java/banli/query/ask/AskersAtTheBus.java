package banli.query.ask;

import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 总线处的查验。 Has the query bus ask for the proof before any handler of this process answers, and veil what the asker may not see. */
@Configuration(proxyBeanMethods = false)
class AskersAtTheBus {
    /** Static, and registered when the bus starts: a bean that asks for the bus makes a cycle. */
    @Bean
    static ConfigurerModule askersProved(ObjectProvider<Askers> askers) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                // Before any other question's interceptor: what a past has to hold depends on who looks at it.
                -1, () -> axon.queryBus().registerHandlerInterceptor(askers.getObject()::handle)));
    }
}
