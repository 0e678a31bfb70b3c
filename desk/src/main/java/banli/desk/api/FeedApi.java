package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.token.Tokens;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.trail.Feed;
import banli.language.query.trail.ReadFeed;
import banli.language.word.Text;
import banli.wire.WireNames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** 事实流。 The facts as CloudEvents, after any number, for programs that follow what happens; and how the feed is described. */
@Json
class FeedApi {
    private static final int USUAL = 100;
    private static final int LONGEST_WAIT = 20;
    private static final int MOST_TYPES = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Buses buses;
    private final Tokens tokens;

    FeedApi(Buses buses, Tokens tokens) {
        this.buses = buses;
        this.tokens = tokens;
    }

    @GetMapping(
            path = "/feed",
            produces = {CloudEvent.BATCH, MediaType.APPLICATION_JSON_VALUE})
    @Asks({"after", "limit", "type", "wait"})
    ResponseEntity<List<CloudEvent>> feed(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        Integer after = filters.fact("after");
        Integer limit = filters.whole("limit", 1, Filters.MOST);
        Integer wait = filters.whole("wait", 0, LONGEST_WAIT);
        filters.text("type");
        filters.done();
        List<String> types = types(request);
        ReadFeed asked = new ReadFeed(after == null ? -1 : after, limit == null ? USUAL : limit, types);
        Feed feed = read(
                asked,
                Capacity.reading(caller, request),
                System.nanoTime() + Duration.ofSeconds(wait == null ? 0 : wait).toNanos(),
                Tokens.secretIn(request));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("Banli-Next-After", Long.toString(feed.last()))
                .header("Banli-Head", Long.toString(feed.position()))
                .header("Link", "<" + next(asked, feed.last()) + ">; rel=\"next\"")
                .body(feed.facts().stream()
                        .map(fact -> CloudEvent.of(fact, feed.origin()))
                        .toList());
    }

    @GetMapping("/events")
    Map<String, Object> described() {
        return AsyncApi.document();
    }

    /** Whoever waits holds no connection meanwhile; until the end of the wait it is looked whether there is more. */
    private Feed read(ReadFeed asked, Map<String, String> meta, long until, Optional<String> token) {
        Feed feed = buses.ask(asked, meta);
        while (feed.facts().isEmpty() && System.nanoTime() < until) {
            long last = feed.last();
            if (last >= feed.position()
                    && !buses.ask(new AwaitScreens(null, null, last + 1, 0), Map.of())
                            .reached()) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            } else {
                token.ifPresent(this::orEnded);
                feed = buses.ask(new ReadFeed(last, asked.most(), asked.types()), meta);
            }
        }
        return feed;
    }

    /** A token may end while its bearer waits. */
    private void orEnded(String token) {
        Tokens.Shown now = tokens.shown(token);
        if (now.refusal() != null) {
            throw now.refusal().problem();
        }
    }

    private static String next(ReadFeed asked, long last) {
        StringBuilder next = new StringBuilder("/api/feed?after=" + last + "&limit=" + asked.most());
        asked.types().forEach(type -> next.append("&type=").append(type));
        return next.toString();
    }

    private static List<String> types(HttpServletRequest request) {
        String[] given = request.getParameterValues("type");
        List<String> types = new ArrayList<>();
        for (String type : given == null ? new String[0] : given) {
            types.addAll(Arrays.stream(type.split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList());
        }
        if (types.size() > MOST_TYPES
                || !types.stream().allMatch(type -> WireNames.fact(type).isPresent())) {
            throw Problem.field(
                    "type",
                    new Text(
                            "应为事实的名称，如 contact-recorded，可写几个；名称见 /api/events。",
                            "These must be names of facts, such as contact-recorded; /api/events has them all."));
        }
        return List.copyOf(types);
    }
}
