package banli.wire.bus;

import banli.wire.MessageNames;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryMessage;

/** 提问在线上的名称。 Has questions travel under their {@link MessageNames}: Axon would name them by their class. */
public final class NamedQuestions {
    private NamedQuestions() {}

    /** 发出时。 Of what is sent. */
    public static MessageDispatchInterceptor<QueryMessage<?, ?>> sent() {
        return all -> (_, question) -> under(MessageNames.of(question.getPayloadType()), question);
    }

    /** 收到时。 Of what is heard: the handler knows its question by the class's own name. */
    static <R> MessageHandler<QueryMessage<?, R>> heard(
            String own, MessageHandler<? super QueryMessage<?, R>> handler) {
        return new MessageHandler<>() {
            @Override
            public Object handle(QueryMessage<?, R> question) throws Exception {
                return handler.handle(under(own, question));
            }

            @Override
            public boolean canHandle(QueryMessage<?, R> question) {
                return handler.canHandle(under(own, question));
            }

            @Override
            public Class<?> getTargetType() {
                return handler.getTargetType();
            }
        };
    }

    private static <Q, R> QueryMessage<Q, R> under(String name, QueryMessage<Q, R> question) {
        return question instanceof SubscriptionQueryMessage<Q, R, ?> open
                ? new GenericSubscriptionQueryMessage<>(
                        open, name, open.getResponseType(), open.getUpdateResponseType())
                : new GenericQueryMessage<>(question, name, question.getResponseType());
    }
}
