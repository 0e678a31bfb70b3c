package banli.desk.live;

import banli.desk.ask.Idle;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * 实时流的地址。 {@code /live?shows=board|list|case&case=&at=}: server-sent events for a page that shows the screens as
 * of fact {@code at}. Events: {@code fact} (id and data a fact number: look again), {@code again} (something that is no fact), {@code beat}, {@code ended}.
 */
@Controller
class LiveAddress {
    private static final List<String> SHOWN = List.of("board", "list", "case");

    private final LiveStreams streams;
    private final Idle idle;

    LiveAddress(LiveStreams streams, Idle idle) {
        this.streams = streams;
        this.idle = idle;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        String shows = filters.oneOf("shows", SHOWN);
        CaseId caseId = filters.caseId("case");
        Integer at = filters.whole("at", 0, 999_999_999);
        if ("case".equals(shows)) {
            filters.required("case", caseId);
        }
        filters.required("shows", shows);
        filters.done();
        SseEmitter emitter = new SseEmitter(0L);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Watch watch = "case".equals(shows) ? new Watch(caseId) : Watch.ALL;
        HttpSession session = request.getSession(false);
        LiveStream stream = streams.open(caller.id(), watch, shown(request, at), admission(caller, session), emitter);
        OfSession.in(session, streams).add(stream, emitter);
        return emitter;
    }

    /** After a lost connection the browser says itself which fact it was told last. */
    private static long shown(HttpServletRequest request, Integer at) {
        String last = request.getHeader("Last-Event-ID");
        boolean said = last != null && last.matches("\\d{1,18}");
        return said ? Long.parseLong(last) : at == null ? -1 : at;
    }

    /** Whether the session stands, is still this person's, and is used. */
    private BooleanSupplier admission(Person caller, HttpSession session) {
        if (session == null) {
            throw Problem.of(ProblemKind.LOGIN);
        }
        return () -> {
            try {
                return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Person person
                        && person.id().equals(caller.id())
                        && !idle.isOver(session);
            } catch (IllegalStateException ended) {
                return false;
            }
        };
    }
}
