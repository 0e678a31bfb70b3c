package banli.wire.bus;

import banli.wire.MessageNames;
import java.lang.reflect.Type;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.TargetContextResolver;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.axonserver.connector.query.QueryPriorityCalculator;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Axon Server 上的提问总线。 Questions over Axon Server, around the local segment of {@link BusConfiguration}: Axon makes one of
 * its own only where no query bus is given, and that one opens a transaction for each question.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerBuses {
    @Bean
    @Primary
    QueryBus queryBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration server,
            Configuration axon,
            @Qualifier("localSegment") SimpleQueryBus local,
            @Qualifier("messageSerializer") Serializer messages,
            Serializer general,
            QueryPriorityCalculator priorities,
            TargetContextResolver<Message<?>> contexts) {
        return new UnderTheirNames(AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(server)
                .localSegment(local)
                .updateEmitter(local.queryUpdateEmitter())
                .messageSerializer(messages)
                .genericSerializer(general)
                .priorityCalculator(priorities)
                .targetContextResolver(contexts)
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class)));
    }

    private static final class UnderTheirNames extends AxonServerQueryBus {
        UnderTheirNames(Builder builder) {
            super(builder);
            registerDispatchInterceptor(NamedQuestions.sent());
        }

        @Override
        public <R> Registration subscribe(
                String name, Type answer, MessageHandler<? super QueryMessage<?, R>> handler) {
            return super.subscribe(MessageNames.ofClassNamed(name), answer, NamedQuestions.heard(name, handler));
        }
    }
}
