package banli.query.live;

import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;

/** 屏幕处理器的装配。 One pooled processor hosts all screens; whatever goes wrong stops it and is tried again, nothing is skipped. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ScreensProcessor {
    private static final int BATCH = 1_000;
    private static final long CLAIM_MILLIS = 1_000;

    @Bean
    static ConfigurerModule screensProcessorModule() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        LiveScreens.PROCESSOR,
                        Configuration::eventStore,
                        (_, builder) -> builder.batchSize(BATCH)
                                .initialSegmentCount(1)
                                // A node that dies is missed soon: its claim ends after the token store's time-out.
                                .claimExtensionThreshold(CLAIM_MILLIS)
                                .tokenClaimInterval(CLAIM_MILLIS)
                                // From the first fact; to ask the store for that place would need it to be there
                                // already.
                                .initialToken(_ -> null))
                .registerErrorHandler(LiveScreens.PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerListenerInvocationErrorHandler(LiveScreens.PROCESSOR, _ -> PropagatingErrorHandler.instance());
    }
}
