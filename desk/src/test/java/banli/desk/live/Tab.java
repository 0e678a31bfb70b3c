package banli.desk.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 页签。 Keeps what is sent to it, as it goes over the wire. */
final class Tab extends SseEmitter {
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private volatile boolean completed;
    private volatile boolean gone;

    /** All that came so far. */
    List<String> sent() {
        return new ArrayList<>(sent);
    }

    /** The next that comes, waited for. */
    String next() throws InterruptedException {
        return sent.poll(20, TimeUnit.SECONDS);
    }

    boolean completed() {
        return completed;
    }

    /** From now on nobody listens. */
    void leave() {
        gone = true;
    }

    @Override
    public void send(SseEventBuilder event) throws IOException {
        if (gone) {
            throw new IOException("gone");
        }
        StringBuilder text = new StringBuilder();
        for (DataWithMediaType part : event.build()) {
            text.append(part.getData());
        }
        sent.add(text.toString());
    }

    @Override
    public void complete() {
        completed = true;
    }

    @Override
    public void completeWithError(Throwable thrown) {
        completed = true;
    }
}
