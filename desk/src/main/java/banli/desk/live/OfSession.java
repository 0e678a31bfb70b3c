package banli.desk.live;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.util.WebUtils;

/** 会话的流。 The streams of one session; the container ends them with it, so that none outlives a log-out or an end from elsewhere. */
final class OfSession implements HttpSessionBindingListener {
    private static final String NAME = "banli.live";

    private final LiveStreams all;
    private final Set<LiveStream> own = ConcurrentHashMap.newKeySet();

    private OfSession(LiveStreams all) {
        this.all = all;
    }

    static OfSession in(HttpSession session, LiveStreams all) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(NAME) instanceof OfSession there) {
                return there;
            }
            OfSession made = new OfSession(all);
            session.setAttribute(NAME, made);
            return made;
        }
    }

    void add(LiveStream stream, SseEmitter emitter) {
        own.add(stream);
        emitter.onCompletion(() -> own.remove(stream));
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.over(own);
    }
}
