package banli.desk.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * 共用的部分。 What a live page shows, made once for all tabs that would be shown the same. A part made while the process
 * had heard of fact N serves whoever was told of N or of an earlier one.
 */
final class SharedParts {
    private static final int MOST = 200;
    private static final int PATIENCE_SECONDS = 5;

    private final Map<Object, Making> makings = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Making> eldest) {
            return size() > MOST;
        }
    };

    /** The part as of {@code told} or later: made already, being made, or now the caller's to make. */
    synchronized Making of(Object sameness, long told, long heard) {
        Making known = makings.get(sameness);
        if (known != null && known.heard >= told && !known.failed()) {
            return known;
        }
        Making mine = new Making(heard);
        makings.put(sameness, mine);
        return mine;
    }

    /** 制作中。 A part that one request makes and others wait for. */
    static final class Making {
        private final long heard;
        private final CompletableFuture<Part> part = new CompletableFuture<>();
        private boolean begun;

        private Making(long heard) {
            this.heard = heard;
        }

        /** Whether it is the caller's to make: the first who asks. */
        synchronized boolean begin() {
            boolean first = !begun;
            begun = true;
            return first;
        }

        /** The part; null when it could not be made for all. */
        void made(Part result) {
            part.complete(result);
        }

        /** Waits for it; empty when it did not come in time or could not be made. */
        Optional<Part> await() {
            return Optional.ofNullable(part.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join());
        }

        private boolean failed() {
            return part.isDone() && part.join() == null;
        }
    }
}
