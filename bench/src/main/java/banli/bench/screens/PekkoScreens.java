package banli.bench.screens;

import banli.bench.House;
import banli.bench.pekko.PekkoFact;
import banli.bench.pekko.PekkoStore;
import banli.query.fold.Fact;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.Done;
import org.apache.pekko.NotUsed;
import org.apache.pekko.persistence.query.EventEnvelope;
import org.apache.pekko.persistence.query.Sequence;
import org.apache.pekko.stream.KillSwitches;
import org.apache.pekko.stream.UniqueKillSwitch;
import org.apache.pekko.stream.javadsl.Keep;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 对照的投影。 The peer: the facts of a tag read by Pekko's query side, a group a transaction with the rows of {@link StockScreens}
 * and the offset in it, groups as its own projections make them unless told otherwise.
 */
public final class PekkoScreens implements AutoCloseable {
    private static final String SCHEMA = "pekko_screens";
    private static final int TOGETHER = 20;
    private static final Duration AT_MOST = Duration.ofMillis(500);

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final StockScreens screens;
    private final UniqueKillSwitch stop;
    private final CompletionStage<Done> done;

    private PekkoScreens(House house, PekkoStore store, Source<EventEnvelope, NotUsed> facts, StockScreens screens) {
        this.client = house.part(JdbcClient.class);
        this.transaction = new TransactionTemplate(house.part(PlatformTransactionManager.class));
        this.screens = screens;
        client.sql("create table " + SCHEMA + ".offset_read (of_tag int primary key, read_to int8)")
                .update();
        var running = facts.viaMat(KillSwitches.single(), Keep.right())
                .groupedWithin(TOGETHER, AT_MOST)
                .async()
                .toMat(Sink.foreach(this::take), Keep.both())
                .run(store.actors());
        stop = running.first();
        done = running.second();
    }

    /** 现有的。 Reads what there is of a tag. */
    static PekkoScreens current(House house, PekkoStore store, String tag) {
        return new PekkoScreens(house, store, store.current(tag), new StockScreens(house, SCHEMA));
    }

    /** 不断的。 Reads what comes under a tag in cases that this house has. */
    public static PekkoScreens live(House house, PekkoStore store, String tag) {
        StockScreens screens = new StockScreens(house, SCHEMA);
        screens.know(house);
        return new PekkoScreens(house, store, store.live(tag), screens);
    }

    private void take(List<EventEnvelope> group) {
        transaction.executeWithoutResult(_ -> {
            try {
                screens.take(group.stream().map(PekkoScreens::fact).toList());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            client.sql("insert into " + SCHEMA + ".offset_read values (0, ?)"
                            + " on conflict (of_tag) do update set read_to = excluded.read_to")
                    .param(((Sequence) group.getLast().offset()).value())
                    .update();
        });
    }

    private static Fact fact(EventEnvelope told) {
        PekkoFact fact = (PekkoFact) told.event();
        return StockScreens.fact(
                fact.event(),
                fact.stream(),
                fact.recordedAt(),
                told.sequenceNr(),
                ((Sequence) told.offset()).value(),
                fact.meta());
    }

    /** 读到多少。 How many facts have been taken; fails when the stream has. */
    public long handled() {
        if (done.toCompletableFuture().isCompletedExceptionally()) {
            done.toCompletableFuture().join();
        }
        return screens.handled();
    }

    long began() {
        return screens.began();
    }

    @Override
    public void close() {
        stop.shutdown();
        done.toCompletableFuture().join();
    }
}
