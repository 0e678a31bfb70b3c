package banli.wire.bus;

import banli.wire.WatchedPool;
import banli.wire.watch.QuestionMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** 本进程的两条总线。 The buses of one process: alone without Axon Server, the local segments with it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class BusConfiguration {
    /** In every process that sends acts: commands carry no annotation to route them by. */
    @Bean
    RoutingStrategy byStream() {
        return new ByStream();
    }

    /** Without a transaction: a sender that waits for its group holds no connection. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(Configuration axon, DuplicateCommandHandlerResolver duplicates) {
        SimpleCommandBus bus = new LocalCommandBus(SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<CommandMessage<?>>(axon.correlationDataProviders()));
        return bus;
    }

    /**
     * Without a transaction: a question that must be answered as of one moment begins its own, of its own kind, which a
     * transaction already open would not be.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus localQueryBus(Configuration axon, ObjectProvider<MeterRegistry> meters) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(new QuestionMeters(meters.getIfAvailable(SimpleMeterRegistry::new)));
        // Outside of all others but the meters, so that it sees what they throw.
        bus.registerHandlerInterceptor((_, chain) -> told(chain));
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<QueryMessage<?, ?>>(axon.correlationDataProviders()));
        return bus;
    }

    /** What stands in the way of a question crosses any bus as details. */
    private static Object told(InterceptorChain chain) throws Exception {
        try {
            return ScopedValue.where(WatchedPool.ASKING, true).call(chain::proceed);
        } catch (QueryExecutionException refused) {
            throw refused;
        } catch (Exception failed) {
            throw Obstacle.behind(failed)
                    .<Exception>map(
                            one -> new QueryExecutionException(one.sentence().en(), failed, one.refused()))
                    .orElse(failed);
        }
    }
}
