package banli.standalone.whole;

import banli.wire.WireSerializer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.GenericSubscriptionQueryUpdateMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 如隔着网络。 Every command, query, result, refusal and update goes through the message serializer and back. */
@Configuration(proxyBeanMethods = false)
class OverTheWire {
    static final AtomicInteger TRAVELLED = new AtomicInteger();
    private static final WireSerializer WIRE = new WireSerializer();

    @Bean
    static BeanPostProcessor distance() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof CommandBus bus) {
                    far(bus);
                } else if (bean instanceof QueryBus bus) {
                    far(bus);
                }
                if (bean instanceof QueryUpdateEmitter emitter) {
                    far(emitter);
                }
                return bean;
            }
        };
    }

    private static void far(CommandBus bus) {
        bus.registerDispatchInterceptor(
                _ -> (_, message) -> new GenericCommandMessage<>(travelled(message), message.getCommandName()));
        bus.registerHandlerInterceptor(OverTheWire.<org.axonframework.commandhandling.CommandMessage<?>>results());
    }

    private static void far(QueryBus bus) {
        bus.registerDispatchInterceptor(_ -> (_, message) -> message instanceof SubscriptionQueryMessage<?, ?, ?> open
                ? new GenericSubscriptionQueryMessage<>(
                        travelled(open), open.getQueryName(), open.getResponseType(), open.getUpdateResponseType())
                : new GenericQueryMessage<>(travelled(message), message.getQueryName(), message.getResponseType()));
        bus.registerHandlerInterceptor(OverTheWire.<org.axonframework.queryhandling.QueryMessage<?, ?>>results());
    }

    private static void far(QueryUpdateEmitter emitter) {
        emitter.registerDispatchInterceptor(
                _ -> (_, message) -> new GenericSubscriptionQueryUpdateMessage<>(there(message.getPayload())));
    }

    private static <M extends Message<?>> MessageHandlerInterceptor<M> results() {
        return (_, chain) -> {
            try {
                Object result = chain.proceed();
                return result instanceof CompletableFuture<?> later
                        ? later.thenApply(OverTheWire::there)
                        : there(result);
            } catch (CommandExecutionException refused) {
                throw new CommandExecutionException(
                        refused.getMessage(), null, there(refused.getDetails().orElse(null)));
            } catch (QueryExecutionException refused) {
                throw new QueryExecutionException(
                        refused.getMessage(), null, there(refused.getDetails().orElse(null)));
            }
        };
    }

    private static Message<Object> travelled(Message<?> message) {
        MetaData meta = (MetaData) there(message.getMetaData());
        return new GenericMessage<>(message.getIdentifier(), there(message.getPayload()), meta);
    }

    private static Object there(Object value) {
        TRAVELLED.incrementAndGet();
        return value == null ? null : WIRE.deserialize(WIRE.serialize(value, byte[].class));
    }
}
