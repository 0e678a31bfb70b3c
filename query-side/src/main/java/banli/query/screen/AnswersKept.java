package banli.query.screen;

import com.github.benmanes.caffeine.cache.AsyncCache;
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

    private record Asked(Object question, Sight sight, long position, LocalDate day) {}

    private record Kept(
            ObjectProvider<ScreensPosition> position, ObjectProvider<Today> today, AsyncCache<Asked, Object> answers)
            implements MethodInterceptor {
        Kept(ObjectProvider<ScreensPosition> position, ObjectProvider<Today> today) {
            this(
                    position,
                    today,
                    Caffeine.newBuilder()
                            .maximumSize(MOST)
                            .expireAfterWrite(AT_HAND)
                            .buildAsync());
        }

        @Override
        public Object invoke(MethodInvocation question) throws Throwable {
            if (Standpoint.CURRENT.isBound()) {
                return question.proceed();
            }
            Asked asked = new Asked(
                    question.getArguments()[0],
                    Sight.now(),
                    position.getObject().now(),
                    today.getObject().date());
            CompletableFuture<Object> own = new CompletableFuture<>();
            CompletableFuture<Object> first = answers.asMap().putIfAbsent(asked, own);
            return first == null ? made(question, own) : awaited(question, first);
        }

        private Object made(MethodInvocation question, CompletableFuture<Object> own) throws Throwable {
            Object answer = null;
            try {
                answer = question.proceed();
                return answer;
            } finally {
                // Nothing is kept of what failed, or found nothing.
                own.complete(answer);
            }
        }

        /** Each answers for itself what the first could not. */
        private static Object awaited(MethodInvocation question, CompletableFuture<Object> first) throws Throwable {
            Object answer = first.get();
            return answer == null ? question.proceed() : answer;
        }
    }
}
