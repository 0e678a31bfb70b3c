package banli.desk.live;

import banli.language.query.screens.ScreensAt;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 提醒。 One subscription a process for all pages that watch the same; it is opened with the first and closed with the last. */
@Component
class Nudges {
    private static final Logger LOG = LoggerFactory.getLogger(Nudges.class);

    private final QueryGateway queries;
    private final Map<Watch, Watched> watched = new HashMap<>();
    private final AtomicLong heard = new AtomicLong(-1);

    Nudges(QueryGateway queries) {
        this.queries = queries;
    }

    /** From now on the stream hears what it watches; {@code speak} is called after each nudge. */
    synchronized void follow(LiveStream stream, Consumer<LiveStream> speak) {
        Watched shared = watched.computeIfAbsent(stream.watch(), _ -> new Watched());
        shared.streams.put(stream, speak);
        open(stream.watch(), shared);
    }

    /** The newest fact this process was told that the screens have read; -1 before any. */
    long heard() {
        return heard.get();
    }

    /** The screens have read this fact. */
    void hears(long position) {
        heard.accumulateAndGet(position, Math::max);
    }

    /** The stream hears no more. */
    synchronized void leave(LiveStream stream) {
        Watched shared = watched.get(stream.watch());
        if (shared != null) {
            shared.streams.remove(stream);
            if (shared.streams.isEmpty()) {
                watched.remove(stream.watch());
                shared.close();
            }
        }
    }

    /** Opens again what ended by itself; the names of what was mended. */
    synchronized Set<Watch> mend() {
        Map<Watch, Watched> mended = new HashMap<>();
        watched.forEach((watch, shared) -> {
            if (shared.subscription == null) {
                open(watch, shared);
                mended.put(watch, shared);
            }
        });
        return mended.keySet();
    }

    private void open(Watch watch, Watched shared) {
        if (shared.subscription != null) {
            return;
        }
        SubscriptionQueryResult<?, ScreensAt> subscription = watch.subscribe(queries);
        shared.subscription = subscription;
        subscription
                .updates()
                .doFinally(_ -> ended(shared, subscription))
                .subscribe(
                        at -> {
                            // Before any tab is told, so that none can have been told of more.
                            hears(at.position());
                            shared.tell(at);
                        },
                        failed -> LOG.warn(
                                "the nudges stopped: {}", failed.getClass().getName()));
    }

    private synchronized void ended(Watched shared, SubscriptionQueryResult<?, ScreensAt> subscription) {
        if (shared.subscription == subscription) {
            shared.subscription = null;
        }
    }

    private static final class Watched {
        private final Map<LiveStream, Consumer<LiveStream>> streams = new ConcurrentHashMap<>();
        private SubscriptionQueryResult<?, ScreensAt> subscription;

        void tell(ScreensAt at) {
            streams.forEach((stream, speak) -> {
                stream.reached(at.position());
                speak.accept(stream);
            });
        }

        void close() {
            if (subscription != null) {
                subscription.close();
            }
        }
    }
}
