package banli.query.live;

import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.FindCases;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ScreensAt;
import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
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

    /** What the ledger itself does after an act is recorded as soon as this; a fact not recorded by then isn't coming. */
    private static final int FOR_WHAT_FOLLOWS = 2;

    private final QueryUpdateEmitter emitter;
    private final ScreensPosition position;
    private final FactFeed feed;
    private final Stops stops;
    private final JdbcClient database;
    private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();

    Readers(QueryUpdateEmitter emitter, ScreensPosition position, FactFeed feed, Stops stops, JdbcClient database) {
        this.emitter = emitter;
        this.position = position;
        this.feed = feed;
        this.stops = stops;
        this.database = database;
    }

    /** The screens have read these facts, here or on another node. */
    void told(ScreensRead read) {
        waiters.removeIf(waiter -> {
            if (!read.all() && !waiter.reachedBy(read)) {
                return false;
            }
            ScreensAt at = waiter.asked().caseId() == null && !read.all()
                    ? new ScreensAt(read.position(), true)
                    : at(waiter.asked());
            if (at.reached()) {
                waiter.answer().complete(at);
            }
            return at.reached();
        });
        ScreensAt nudge = new ScreensAt(read.position(), true);
        emitter.emit(ShowBoard.class, _ -> true, nudge);
        emitter.emit(FindCases.class, _ -> true, nudge);
        emitter.emit(ReadCaseFile.class, asked -> read.reads(asked.caseId().value()), nudge);
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
        int seconds = Math.clamp(asked.seconds(), 0, LONGEST_SECONDS);
        if (!at.recorded()) {
            seconds = asked.caseId() == null ? 0 : Math.min(seconds, FOR_WHAT_FOLLOWS);
        }
        return waiter.answer()
                .completeOnTimeout(null, seconds, TimeUnit.SECONDS)
                .thenApply(answer -> {
                    waiters.remove(waiter);
                    return answer == null ? at(asked) : answer;
                });
    }

    private ScreensAt at(AwaitScreens asked) {
        long now = position.now();
        if (asked.caseId() == null) {
            boolean reached = asked.position() == null || now >= asked.position();
            return new ScreensAt(now, reached, null, reached || asked.position() <= feed.head());
        }
        String stream = asked.caseId().value();
        long sequence = asked.sequence() == null ? 0 : asked.sequence();
        boolean reached = (asked.position() == null || now >= asked.position()) && sequenceReached(stream, sequence);
        return reached
                ? new ScreensAt(now, true, stops.standsAt(stream, sequence), true)
                : new ScreensAt(
                        now, false, null, !feed.stream(stream, sequence, 1).isEmpty());
    }

    /** A stopped case counts as reached: its fact was seen, and where it stands still is told beside. */
    private boolean sequenceReached(String stream, long sequence) {
        return database.sql("""
                        select exists (select 1 from trail where stream = :stream and sequence >= :sequence)
                            or exists (select 1 from unreadable_fact where stream = :stream and sequence <= :sequence)
                        """)
                .param("stream", stream)
                .param("sequence", sequence)
                .query(Boolean.class)
                .single();
    }

    private record Waiter(AwaitScreens asked, CompletableFuture<ScreensAt> answer) {
        boolean reachedBy(ScreensRead read) {
            return asked.position() != null
                    ? read.position() >= asked.position()
                    : asked.caseId() != null
                            && read.last(asked.caseId().value()) >= (asked.sequence() == null ? 0 : asked.sequence());
        }
    }
}
