package banli.desk.live;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.screens.ReadLag;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 全部的流。 The open streams of this process, a bounded number of them. */
final class LiveStreams {
    private final Buses buses;
    private final Nudges nudges;
    private final Clock clock;
    private final Executor executor;
    private final Limits limits;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    LiveStreams(Buses buses, Nudges nudges, Clock clock, Executor executor, Limits limits) {
        this.buses = buses;
        this.nudges = nudges;
        this.clock = clock;
        this.executor = executor;
        this.limits = limits;
    }

    /** Opens a stream to a page that shows the screens as of a fact; what came since is told at once. */
    LiveStream open(String person, Watch watch, long shown, BooleanSupplier admitted, SseEmitter emitter) {
        refuseTooMany(person);
        LiveStream stream = new LiveStream(person, watch, new Pace(shown, clock.instant()), admitted, emitter);
        emitter.onCompletion(() -> forget(stream));
        emitter.onError(_ -> forget(stream));
        emitter.onTimeout(emitter::complete);
        open.add(stream);
        // First among the watchers, then the look: a fact in between is told by one or the other.
        nudges.follow(stream, this::speak);
        stream.reached(now());
        speak(stream);
        if (closed) {
            stream.end();
        }
        return stream;
    }

    /** The sessions of these streams have ended. */
    void over(Collection<LiveStream> streams) {
        streams.forEach(stream -> executor.execute(stream::over));
    }

    /** Lets each stream say what has become due. */
    void tick() {
        open.forEach(this::speak);
    }

    /** Opens again subscriptions that ended, and tells their pages what they missed. */
    void mend() {
        Set<Watch> mended = nudges.mend();
        if (!mended.isEmpty()) {
            long now = now();
            open.stream().filter(stream -> mended.contains(stream.watch())).forEach(stream -> stream.reached(now));
        }
    }

    /** Asks whether the screens are behind the ledger, once for all streams; each page is told when that begins. */
    void lookBehind() {
        if (!open.isEmpty()) {
            boolean behind = buses.ask(new ReadLag(), Map.of()).told();
            open.forEach(stream -> stream.behind(behind));
        }
    }

    /** Tells pages that something on them which is no fact has changed. */
    void lookAgain(Predicate<LiveStream> concerned) {
        open.stream().filter(concerned).forEach(stream -> {
            stream.again();
            speak(stream);
        });
    }

    /** Ends every stream and opens none any more, so that a stop isn't held up. */
    void close() {
        closed = true;
        open.forEach(LiveStream::end);
    }

    /** How many streams are open. */
    int count() {
        return open.size();
    }

    private void speak(LiveStream stream) {
        if (stream.isDue(clock)) {
            executor.execute(() -> stream.speak(clock));
        }
    }

    private void forget(LiveStream stream) {
        if (open.remove(stream)) {
            nudges.leave(stream);
        }
    }

    private long now() {
        long now = buses.ask(new AwaitScreens(null, null, null, 0), Map.of()).position();
        nudges.hears(now);
        return now;
    }

    private void refuseTooMany(String person) {
        long own =
                open.stream().filter(stream -> stream.person().equals(person)).count();
        if (closed || open.size() >= limits.all() || own >= limits.person()) {
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "同时打开的实时页面过多，此页暂不自动更新，请稍后刷新。",
                    "Too many pages are live at once. This page doesn't update by itself for now; load it again later.");
        }
    }

    /** 上限。 The most streams, of all and of one person. */
    record Limits(int all, int person) {}
}
