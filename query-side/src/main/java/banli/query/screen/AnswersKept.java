package banli.query.screen;

import banli.query.screen.ScreensPosition.Version;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** 留着的答复。 Keeps what {@link OncePerFact} says. Whoever asks while an answer is made waits for it. */
@Configuration(proxyBeanMethods = false)
class AnswersKept {
    private static final int MOST = 200;
    private static final Duration AT_HAND = Duration.ofSeconds(30);

    /** Around the transaction: an answer at hand needs none. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor oncePerFact(ObjectProvider<ScreensPosition> position, ObjectProvider<Today> today) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(OncePerFact.class), new Kept(position, today));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private record Asked(Object question, Sight sight) {}

    /** An answer as of a version of the screens and a day; it comes to be null where there is none. */
    private record Answer(Version of, LocalDate day, CompletableFuture<Object> given) {
        boolean holds(Version now, LocalDate today) {
            return of.equals(now) && day.equals(today);
        }
    }

    private static final class Kept implements MethodInterceptor {
        private final ObjectProvider<ScreensPosition> position;
        private final ObjectProvider<Today> today;
        private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(AT_HAND)
                .build();

        Kept(ObjectProvider<ScreensPosition> position, ObjectProvider<Today> today) {
            this.position = position;
            this.today = today;
        }

        @Override
        public Object invoke(MethodInvocation question) throws Throwable {
            if (Standpoint.CURRENT.isBound()) {
                return question.proceed();
            }
            Asked asked = new Asked(question.getArguments()[0], Sight.now());
            Answer own =
                    new Answer(position.getObject().version(), today.getObject().date(), new CompletableFuture<>());
            Answer first = answers.asMap()
                    .compute(asked, (_, known) -> known != null && known.holds(own.of, own.day) ? known : own);
            if (first.given == own.given) {
                return made(question, asked, own);
            }
            Object answer = first.given.get();
            // Each answers for itself what the first could not.
            return answer == null ? question.proceed() : answer;
        }

        private Object made(MethodInvocation question, Asked asked, Answer own) throws Throwable {
            Object answer = null;
            try {
                answer = question.proceed();
                return answer;
            } finally {
                if (answer == null) {
                    answers.asMap().remove(asked, own);
                }
                own.given.complete(answer);
            }
        }
    }
}
