package banli.query.ask;

import banli.language.query.Query;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 总线处的查验。 Has the query bus ask for the proof before any handler of this process answers. */
@Configuration(proxyBeanMethods = false)
class AskersAtTheBus {
    /** Static, and registered when the bus starts: a bean that asks for the bus makes a cycle. */
    @Bean
    static ConfigurerModule askersProved(ObjectProvider<Askers> askers) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                0,
                () -> axon.queryBus().registerHandlerInterceptor((work, chain) -> {
                    QueryMessage<?, ?> message = work.getMessage();
                    if (message.getPayload() instanceof Query<?> question) {
                        askers.getObject().orRefuse(question, message.getMetaData());
                    }
                    return chain.proceed();
                })));
    }
}
