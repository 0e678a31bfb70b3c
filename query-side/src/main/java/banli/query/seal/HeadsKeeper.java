package banli.query.seal;

import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.proof.heads.HeadsTree;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * 守末端。 Has the ends of all streams recorded: once a day what came on the days before, and whenever evidence is given out. Only
 * where the log is kept, since they are computed from its entries.
 */
@Component
public class HeadsKeeper implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = System.getLogger(HeadsKeeper.class.getName());
    private static final long BETWEEN_MILLIS = Duration.ofMinutes(1).toMillis();

    private static final long PATIENCE_MILLIS = 5_000;

    private final FactFeed feed;
    private final LogKeeper keeper;
    private final ObjectProvider<CommandGateway> gateway;
    private final Clock clock;
    private final Beside thread = new Beside();
    private CaseHeads heads;

    HeadsKeeper(FactFeed feed, LogKeeper keeper, ObjectProvider<CommandGateway> gateway, Clock clock) {
        this.feed = feed;
        this.keeper = keeper;
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * 所封的末端。 The ends as sealed in the log.
     *
     * @param fact the number of the fact that says so, which the published checkpoint covers
     */
    public record Sealed(long fact, HeadsTree tree) {}

    @Override
    public void afterSingletonsInstantiated() {
        thread.start("banli-heads", this::run);
    }

    private void run() throws InterruptedException {
        while (thread.goesOn(BETWEEN_MILLIS)) {
            daily();
        }
    }

    /** Has what came before today recorded. */
    void daily() {
        LocalDate today = LocalDate.now(clock);
        try {
            record(fact ->
                    LocalDate.ofInstant(fact.recordedAt(), clock.getZone()).isBefore(today));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the ends of the streams could not be sealed", failed);
        }
    }

    /** 现在封存。 Has the ends recorded and signed as of now, if anything came since they were; empty where no log is kept. */
    public Optional<Sealed> now() {
        keeper.seal();
        record(_ -> true);
        keeper.seal();
        return sealed();
    }

    /** 最近封存的。 The ends as sealed last, however far the ledger has gone on; empty while they never were. */
    public synchronized Optional<Sealed> sealed() {
        long size = keeper.log().map(LedgerLog::size).orElse(0L);
        return Optional.ofNullable(heads)
                .flatMap(CaseHeads::newest)
                .filter(newest -> newest.fact() < size)
                .map(newest -> new Sealed(newest.fact(), newest.tree()));
    }

    private synchronized void record(Predicate<RawFact> asks) {
        keeper.log().ifPresent(log -> {
            if (heads == null || !heads.isOf(log)) {
                heads = new CaseHeads(feed, log, this::send);
            }
            heads.record(asks);
        });
    }

    private void send(SealCaseHeads act) {
        gateway.getObject()
                .sendAndWait(new GenericCommandMessage<>(act)
                        .withMetaData(Map.of(
                                Meta.ACTOR,
                                Actor.SYSTEM.person(),
                                Meta.OFFICE,
                                Actor.SYSTEM.office().name(),
                                Meta.KEY,
                                "heads/" + act.size())));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end(PATIENCE_MILLIS);
    }
}
