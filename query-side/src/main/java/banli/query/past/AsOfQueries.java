package banli.query.past;

import banli.language.word.AsOf;
import banli.language.word.Meta;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/** 按时刻回答查询。 Answers a question that carries {@link Meta#AS_OF} from the screens of that moment. */
@Component
public class AsOfQueries implements MessageHandlerInterceptor<QueryMessage<?, ?>> {
    private final Pasts pasts;

    AsOfQueries(Pasts pasts) {
        this.pasts = pasts;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> message = work.getMessage();
        Object asked = message.getMetaData().get(Meta.AS_OF);
        return asked == null
                ? chain.proceed()
                : pasts.at(AsOf.of(asked.toString()), message.getPayload(), chain::proceed);
    }
}
