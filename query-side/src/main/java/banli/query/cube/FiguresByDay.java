package banli.query.cube;

import banli.language.query.FigureScope;
import banli.query.days.CaseByDay;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.CountsOfDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 逐日指标。 Keeps the cube as far as the screens have read: it is made in one pass when it is first asked for, and later only
 * the streams of new facts are read again.
 */
@Component
public class FiguresByDay implements CountsOfDay {
    /** Streams that are read before they are told, by as many threads as there are. */
    private static final int TOGETHER = 512;

    private final FactFeed feed;
    private final ScreensPosition position;
    private final ZoneId zone;
    private final Cube cube = new Cube();
    private long held = -1;

    FiguresByDay(FactFeed feed, ScreensPosition position, java.time.Clock clock) {
        this.feed = feed;
        this.position = position;
        this.zone = clock.getZone();
    }

    @Override
    public Counts counts(Standpoint at, int year, FigureScope of) {
        upTo(at.position());
        return cube.counts(at.clock(), at.today(), year, of);
    }

    @Override
    public boolean any(Standpoint at, int year) {
        upTo(at.position());
        return cube.any(at.clock(), at.today(), year);
    }

    /** 立方。 The cube as far as the screens have read, at the least. */
    public Cube cube() {
        upTo(position.now());
        return cube;
    }

    private synchronized void upTo(long until) {
        if (held >= until) {
            return;
        }
        Together together = new Together();
        if (held < 0) {
            feed.byStream(until, together);
        } else {
            Set<String> touched = new HashSet<>();
            feed.each(held + 1, until, fact -> touched.add(fact.stream()));
            feed.byStream(touched, until, together);
        }
        together.put();
        held = until;
    }

    /** Takes streams in, some at a time. */
    private final class Together implements Consumer<List<RawFact>> {
        private final List<List<RawFact>> streams = new ArrayList<>();

        @Override
        public void accept(List<RawFact> stream) {
            streams.add(stream);
            if (streams.size() == TOGETHER) {
                put();
            }
        }

        void put() {
            cube.put(streams.parallelStream().flatMap(this::told).toList());
            streams.clear();
        }

        private Stream<Cube.OfCase> told(List<RawFact> stream) {
            List<Entry> entries = stream.stream().map(Decoder::decoded).toList();
            return entries.getFirst().ofCase()
                    ? Stream.of(Cube.OfCase.of(entries.getFirst().stream(), CaseByDay.of(entries, zone, Shape::orNone)))
                    : Stream.empty();
        }
    }
}
