package banli.query;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * 提问的总线。 The bus of this process begins no transaction for a question: one that must be answered as of one moment
 * begins its own, of its own kind, which a transaction already open would not be.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class QuestionBus {
    /** Lazy: whoever only folds and reads screens runs no Axon. */
    @Bean
    @Lazy
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(Configuration axon) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<QueryMessage<?, ?>>(axon.correlationDataProviders()));
        return bus;
    }
}
