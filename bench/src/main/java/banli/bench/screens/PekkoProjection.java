package banli.bench.screens;

import banli.bench.House;
import banli.bench.pekko.PekkoFact;
import banli.bench.pekko.PekkoStore;
import banli.bench.years.MadeUpFact;
import banli.bench.years.PlausibleYears;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** 对照：Pekko 的投影。 The peer: Pekko's journal with facts in it, which its query side projects anew each time. */
final class PekkoProjection implements AutoCloseable {
    private static final String TAG = "case";
    private static final int TOGETHER = 500;
    private static final long BETWEEN_MILLIS = 5;

    private final House house;
    private final PekkoStore store;
    private long facts;

    /** With the first facts of these years in its journal, at most so many. */
    PekkoProjection(House house, PlausibleYears years, long most) throws SQLException, IOException {
        this.house = house;
        this.store = new PekkoStore(house);
        List<CompletableFuture<?>> together = new ArrayList<>();
        years.each(fact -> {
            if (facts < most) {
                facts++;
                together.add(store.record(TAG, fact(fact)));
            }
            if (together.size() == TOGETHER) {
                together.forEach(CompletableFuture::join);
                together.clear();
            }
        });
        together.forEach(CompletableFuture::join);
    }

    /** Reads from the first fact on, for at most so long; facts a second, from the first one on. */
    double read(Duration most) throws InterruptedException {
        try (PekkoScreens screens = PekkoScreens.current(house, store, TAG)) {
            long begin = System.nanoTime();
            while (screens.handled() < facts && System.nanoTime() - begin < most.toNanos()) {
                Thread.sleep(BETWEEN_MILLIS);
            }
            long handled = screens.handled();
            if (handled == 0) {
                throw new IllegalStateException("Pekko has projected nothing");
            }
            return handled / ((System.nanoTime() - screens.began()) / 1e9);
        }
    }

    private static PekkoFact fact(MadeUpFact fact) {
        return new PekkoFact(fact.stream(), fact.recordedAt(), fact.event(), fact.meta());
    }

    @Override
    public void close() {
        store.close();
    }
}
