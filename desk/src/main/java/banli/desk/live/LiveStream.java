package banli.desk.live;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 一条流。 The stream of one tab. A slow reader misses nudges, never the newest. */
final class LiveStream {
    private final String person;
    private final Watch watch;
    private final Pace pace;
    private final BooleanSupplier admitted;
    private final SseEmitter emitter;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** {@code admitted} says whether the session still stands; it is asked before each push. */
    LiveStream(String person, Watch watch, Pace pace, BooleanSupplier admitted, SseEmitter emitter) {
        this.person = person;
        this.watch = watch;
        this.pace = pace;
        this.admitted = admitted;
        this.emitter = emitter;
    }

    String person() {
        return person;
    }

    Watch watch() {
        return watch;
    }

    void reached(long position) {
        pace.reached(position);
    }

    void behind(boolean is) {
        pace.behind(is);
    }

    void again() {
        pace.again();
    }

    boolean isDue(Clock clock) {
        return !busy.get() && pace.isDue(clock.instant());
    }

    /** Says what is due; does nothing while it is still being said. */
    void speak(Clock clock) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<Push> due = pace.due(clock.instant());
            if (due.isPresent() && admitted.getAsBoolean()) {
                send(due.get());
            } else if (due.isPresent()) {
                send(Push.ENDED);
                emitter.complete();
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } finally {
            busy.set(false);
        }
    }

    /** Ends the stream from this side. */
    void end() {
        emitter.complete();
    }

    /** The session has ended: says so, and ends. */
    void over() {
        try {
            send(Push.ENDED);
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private void send(Push push) throws IOException {
        SseEmitter.SseEventBuilder event = SseEmitter.event().name(push.name());
        if (push.id() != null) {
            event.id(Long.toString(push.id()));
        }
        emitter.send(event.data(push.id() == null ? "" : push.id().toString()));
    }
}
