package banli.query.live;

import banli.language.event.LedgerEvent.RebuildCertified;
import banli.language.query.AwaitScreens;
import banli.language.query.FindCases;
import banli.language.query.ReadCaseFile;
import banli.language.query.ScreensAt;
import banli.language.query.ShowBoard;
import banli.query.feed.Entry;
import banli.query.screen.ScreensPosition;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 读者。 Tells subscribers that they should ask again, and wakes those that wait for a fact. An update is a nudge: a
 * {@link ScreensAt}, never the answer itself.
 */
@Component
class Readers {
    private static final int LONGEST_SECONDS = 60;

    private final QueryUpdateEmitter emitter;
    private final ScreensPosition position;
    private final JdbcClient database;
    private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();

    Readers(QueryUpdateEmitter emitter, ScreensPosition position, JdbcClient database) {
        this.emitter = emitter;
        this.position = position;
        this.database = database;
    }

    void told(List<Entry> entries) {
        long now = entries.getLast().position();
        Set<String> streams = entries.stream().map(Entry::stream).collect(Collectors.toSet());
        waiters.removeIf(waiter -> {
            boolean reached = entries.stream().anyMatch(waiter::reachedBy);
            if (reached) {
                waiter.answer().complete(new ScreensAt(now, true));
            }
            return reached;
        });
        // After a rebuild any page may show something else.
        boolean rebuilt = entries.stream().anyMatch(entry -> entry.fact() instanceof RebuildCertified);
        ScreensAt nudge = new ScreensAt(now, true);
        emitter.emit(ShowBoard.class, _ -> true, nudge);
        emitter.emit(FindCases.class, _ -> true, nudge);
        emitter.emit(
                ReadCaseFile.class,
                asked -> rebuilt || streams.contains(asked.caseId().value()),
                nudge);
    }

    @QueryHandler
    CompletableFuture<ScreensAt> on(AwaitScreens asked) {
        Waiter waiter = new Waiter(asked, new CompletableFuture<>());
        // First among the waiters, then the look: a commit in between is seen by one or the other.
        waiters.add(waiter);
        ScreensAt at = at(asked);
        if (at.reached()) {
            waiters.remove(waiter);
            return CompletableFuture.completedFuture(at);
        }
        return waiter.answer()
                .completeOnTimeout(null, Math.clamp(asked.seconds(), 0, LONGEST_SECONDS), TimeUnit.SECONDS)
                .thenApply(answer -> {
                    waiters.remove(waiter);
                    return answer == null ? at(asked) : answer;
                });
    }

    private ScreensAt at(AwaitScreens asked) {
        long now = position.now();
        boolean positionReached = asked.position() == null || now >= asked.position();
        return new ScreensAt(now, positionReached && (asked.caseId() == null || sequenceReached(asked)));
    }

    /** A stopped case counts as reached: its fact was seen, and the board tells why it isn't shown. */
    private boolean sequenceReached(AwaitScreens asked) {
        long sequence = asked.sequence() == null ? 0 : asked.sequence();
        return database.sql("""
                        select exists (select 1 from trail where stream = :stream and sequence >= :sequence)
                            or exists (select 1 from unreadable_fact where stream = :stream and sequence <= :sequence)
                        """)
                .param("stream", asked.caseId().value())
                .param("sequence", sequence)
                .query(Boolean.class)
                .single();
    }

    private record Waiter(AwaitScreens asked, CompletableFuture<ScreensAt> answer) {
        boolean reachedBy(Entry entry) {
            return asked.position() != null
                    ? entry.position() >= asked.position()
                    : asked.caseId() != null
                            && entry.stream().equals(asked.caseId().value())
                            && entry.sequence() >= (asked.sequence() == null ? 0 : asked.sequence());
        }
    }
}
