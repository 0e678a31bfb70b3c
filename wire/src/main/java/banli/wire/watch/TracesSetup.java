package banli.wire.watch;

import io.micrometer.observation.ObservationRegistry;
import org.axonframework.tracing.SpanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 轨迹的装配。 Only where {@code banli.traces} says where traces go; without it Axon makes none at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("banli.traces")
class TracesSetup {
    @Bean
    SpanFactory observedSpans(ObservationRegistry registry) {
        return new ObservedSpans(registry);
    }
}
