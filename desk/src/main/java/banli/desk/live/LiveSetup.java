package banli.desk.live;

import banli.desk.ask.Buses;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** 实时的装配。 The streams, what drives them, and their end before the server stops. */
@Configuration(proxyBeanMethods = false)
class LiveSetup {
    private static final long TICK_MILLIS = 100;
    private static final long MEND_SECONDS = 3;
    private static final long LAG_SECONDS = 1;

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService liveSpeakers() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService liveClockwork() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("live").factory());
    }

    @Bean
    LiveStreams liveStreams(
            Buses buses,
            Nudges nudges,
            ExecutorService liveSpeakers,
            ScheduledExecutorService liveClockwork,
            @Value("${banli.desk.live.most:2000}") int all,
            @Value("${banli.desk.live.most-of-a-person:24}") int person) {
        LiveStreams streams =
                new LiveStreams(buses, nudges, Clock.systemUTC(), liveSpeakers, new LiveStreams.Limits(all, person));
        liveClockwork.scheduleWithFixedDelay(streams::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        liveClockwork.scheduleWithFixedDelay(
                () -> liveSpeakers.execute(streams::mend), MEND_SECONDS, MEND_SECONDS, TimeUnit.SECONDS);
        liveClockwork.scheduleWithFixedDelay(
                () -> liveSpeakers.execute(streams::lookBehind), LAG_SECONDS, LAG_SECONDS, TimeUnit.SECONDS);
        return streams;
    }

    @Bean
    MeterBinder liveGauge(LiveStreams streams, @Value("${banli.desk.live.most:2000}") int all) {
        return registry -> {
            Gauge.builder("banli.live.streams", streams, LiveStreams::count)
                    .description("open streams of live pages")
                    .register(registry);
            Gauge.builder("banli.live.most", () -> all)
                    .description("most streams that may be open")
                    .register(registry);
        };
    }

    @Bean
    ApplicationListener<ContextClosedEvent> liveEnds(LiveStreams streams) {
        return _ -> streams.close();
    }
}
