package banli.wire.watch;

import banli.language.word.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;

/**
 * 提问的度量。 How long each kind of question took and how it ended: {@code answered}, {@code refused}, or {@code failed}. The kinds
 * are the product's own classes, so there are only so many.
 */
public final class QuestionMeters implements MessageHandlerInterceptor<QueryMessage<?, ?>> {
    private final MeterRegistry meters;

    public QuestionMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain) throws Exception {
        Timer.Sample asked = Timer.start(meters);
        String outcome = "failed";
        try {
            Object answer = chain.proceed();
            outcome = "answered";
            return answer;
        } catch (HandlerExecutionException told) {
            outcome = told.getDetails().filter(Refused.class::isInstance).isPresent() ? "refused" : "failed";
            throw told;
        } finally {
            asked.stop(meters.timer(
                    "banli.questions",
                    "question",
                    work.getMessage().getPayloadType().getSimpleName(),
                    "outcome",
                    outcome));
        }
    }
}
