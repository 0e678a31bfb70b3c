package banli.query.days;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.ScreensPosition;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 各案的经过。 The courses of all cases, found in one pass and kept while there is memory; later only the streams of new facts
 * are read again. A past day never changes by when it was recorded, and by when it happened only in the cases of new facts.
 */
@Component
class Courses {
    private final FactFeed feed;
    private final ScreensPosition position;
    private final Clock clock;
    private SoftReference<Held> kept = new SoftReference<>(null);

    Courses(FactFeed feed, ScreensPosition position, Clock clock) {
        this.feed = feed;
        this.position = position;
        this.clock = clock;
    }

    /** As far as the screens have read. */
    synchronized Held now() {
        long until = position.now();
        Held before = kept.get();
        if (before == null || before.position() > until) {
            before = new Held(-1, Map.of());
        }
        if (before.position() < until) {
            before = before.position() < 0 ? whole(until) : more(before, until);
            kept = new SoftReference<>(before);
        }
        return before;
    }

    private Held whole(long until) {
        Map<String, Course> courses = new HashMap<>();
        feed.byStream(until, stream -> read(stream, courses));
        return new Held(until, courses);
    }

    private Held more(Held before, long until) {
        Set<String> touched = new HashSet<>();
        feed.each(before.position() + 1, until, fact -> touched.add(fact.stream()));
        Map<String, Course> courses = new HashMap<>(before.courses());
        feed.byStream(touched, until, stream -> read(stream, courses));
        return new Held(until, courses);
    }

    private void read(List<RawFact> stream, Map<String, Course> into) {
        List<Entry> entries = stream.stream().map(Decoder::decoded).toList();
        if (entries.getFirst().ofCase()) {
            into.put(entries.getFirst().stream(), Course.of(entries, clock.getZone()));
        }
    }

    /** 留存的经过。 Up to which fact, by stream. */
    record Held(long position, Map<String, Course> courses) {
        Collection<Course> all() {
            return courses.values();
        }
    }
}
