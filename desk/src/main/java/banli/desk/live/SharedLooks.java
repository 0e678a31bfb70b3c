package banli.desk.live;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.ask.Wall;
import banli.language.query.account.HeldOffice;
import banli.language.query.screens.ListUnreadable;
import banli.language.word.Office;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * 同看一份。 Tabs that look again at the same address, in the same language, with the same offices, on the same day, are
 * answered with one making of the page. It stands behind the doors: each look is let in by its own session, and every
 * two seconds asks one small question in its own person's name, so that whom the other side would refuse is refused here. The pages named
 * here show nothing else that depends on the person.
 */
@Component
class SharedLooks extends OncePerRequestFilter {
    private static final Set<String> SHARED = Set.of("/board", "/cases", "/due");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How long an answer to a person's own question lets that person see what others made. */
    private static final Duration PROOF = Duration.ofSeconds(2);

    private static final int MOST_ASKED = 10_000;

    private final Map<Person, Instant> asked = new ConcurrentHashMap<>();
    private final SharedParts parts = new SharedParts();
    private final Nudges nudges;
    private final Buses buses;
    private final LocaleResolver tongue;
    private final Counter anew;
    private final Counter already;
    private final Clock clock = Clock.systemUTC();

    SharedLooks(Nudges nudges, Buses buses, LocaleResolver tongue, ObjectProvider<MeterRegistry> meters) {
        this.nudges = nudges;
        this.buses = buses;
        this.tongue = tongue;
        MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        this.anew = looks(registry, "anew");
        this.already = looks(registry, "already");
    }

    private static Counter looks(MeterRegistry registry, String made) {
        return Counter.builder("banli.live.looks")
                .description("looks again of live pages that are shared")
                .tag("made", made)
                .register(registry);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long told = Look.told(request);
        long heard = nudges.heard();
        // What this process has not heard of, another has told; it could not say whether a part is new enough.
        if (!Look.is(request)
                || told < 0
                || told > heard
                || Look.inOffice(request)
                || !SHARED.contains(request.getRequestURI())
                || !(request.getUserPrincipal() instanceof Authentication login)
                || !(login.getPrincipal() instanceof Person person)) {
            chain.doFilter(request, response);
            return;
        }
        SharedParts.Making making = parts.of(sameness(request, person), told, heard);
        if (making.begin()) {
            anew.increment();
            make(making, request, response, chain);
            return;
        }
        Optional<Part> made = making.await();
        if (made.isPresent() && mayAsk(person, request)) {
            already.increment();
            made.get().send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayAsk(Person person, HttpServletRequest request) {
        Instant now = clock.instant();
        Instant before = asked.get(person);
        if (before != null && before.plus(PROOF).isAfter(now)) {
            return true;
        }
        try {
            buses.ask(new ListUnreadable(), Capacity.reading(person, request));
        } catch (RuntimeException refused) {
            asked.remove(person);
            return false;
        }
        if (asked.size() >= MOST_ASKED) {
            asked.clear();
        }
        asked.put(person, now);
        return true;
    }

    private Sameness sameness(HttpServletRequest request, Person person) {
        return new Sameness(
                request.getRequestURI() + "?" + request.getQueryString(),
                tongue.resolveLocale(request).getLanguage(),
                person.offices(),
                // Of a deputy leader's own line, also what is confidential is seen.
                person.holds(Office.DEPUTY_LEADER) ? person.id() : null,
                Wall.is(request),
                LocalDate.ofInstant(clock.instant(), ZONE));
    }

    private static void make(
            SharedParts.Making making, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        Part part = null;
        try {
            chain.doFilter(request, kept);
            String type = kept.getContentType();
            if (kept.getStatus() == HttpServletResponse.SC_OK
                    && type != null
                    && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
                part = Part.of(kept.getContentAsByteArray());
            }
        } finally {
            making.made(part);
        }
        if (part == null) {
            kept.copyBodyToResponse();
        } else {
            part.send(request, response);
        }
    }

    private record Sameness(
            String address, String language, List<HeldOffice> offices, String line, boolean wall, LocalDate day) {}
}
