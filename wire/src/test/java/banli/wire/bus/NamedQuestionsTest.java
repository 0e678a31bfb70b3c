package banli.wire.bus;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.ReadLag;
import banli.language.query.screens.ScreensLag;
import banli.wire.MessageNames;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提问以消息的名称往来")
class NamedQuestionsTest {
    private final List<String> heard = new ArrayList<>();
    private static final ScreensLag LAG = new ScreensLag(1, 0);

    @Test
    @DisplayName("线上不带房间，处理者照样答复")
    void travelsUnderItsName() {
        SimpleQueryBus wire = new Wire();
        wire.registerDispatchInterceptor(NamedQuestions.sent());
        wire.registerHandlerInterceptor((work, chain) -> {
            heard.add(work.getMessage().getQueryName());
            return chain.proceed();
        });
        new AnnotationQueryHandlerAdapter<>(new Lag()).subscribe(wire);

        ScreensLag answer = DefaultQueryGateway.builder()
                .queryBus(wire)
                .build()
                .query(new ReadLag(), ScreensLag.class)
                .join();

        assertThat(answer).isEqualTo(LAG);
        assertThat(heard).containsExactly("banli.language.query.ReadLag");
    }

    /** As the one over Axon Server takes its handlers. */
    private static final class Wire extends SimpleQueryBus {
        Wire() {
            super(SimpleQueryBus.builder());
        }

        @Override
        public <R> Registration subscribe(
                String name, Type answer, MessageHandler<? super QueryMessage<?, R>> handler) {
            return super.subscribe(MessageNames.ofClassNamed(name), answer, NamedQuestions.heard(name, handler));
        }
    }

    private static final class Lag {
        @QueryHandler
        ScreensLag lag(ReadLag question) {
            return LAG;
        }
    }
}
