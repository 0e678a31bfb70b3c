package banli.wire.bus;

import banli.wire.bus.ServerProbe.Trouble;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * 启动时的 Axon Server。 Refuses to start when a setting is wrong, naming it. When the server is not there, says so in the log,
 * once and again each minute, while the process starts and waits; and when it has come.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class ServerAtStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ServerAtStart.class);
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final int SAID_AGAIN = 30;

    private final ServerProbe probe;
    private volatile boolean closing;

    ServerAtStart(AxonServerConfiguration settings) {
        this.probe = new ServerProbe(settings);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<Trouble> trouble = probe.trouble();
        if (trouble.isEmpty()) {
            return;
        }
        if (trouble.get().setting()) {
            throw new IllegalStateException(words(trouble.get()));
        }
        LOG.warn(words(trouble.get()));
        Thread.ofVirtual().name("banli-server-at-start").start(this::untilItIsThere);
    }

    private void untilItIsThere() {
        for (int look = 1; !closing; look++) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            Optional<Trouble> trouble = probe.trouble();
            if (trouble.isEmpty()) {
                LOG.info("Axon Server 来了。 Axon Server is there.");
                return;
            }
            if (trouble.get().setting() || look % SAID_AGAIN == 0) {
                LOG.warn(words(trouble.get()));
            }
            if (trouble.get().setting()) {
                return;
            }
        }
    }

    private static String words(Trouble trouble) {
        return trouble.sentence().zh() + " " + trouble.sentence().en();
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
