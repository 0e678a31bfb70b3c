package banli.query.cube;

import banli.language.query.figures.FigureScope;
import banli.query.feed.FactFeed;
import banli.query.screen.Standpoint;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.CountsOfDay;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 逐日指标。 Keeps the cube as far as anybody asked: it is made in one pass when it is first asked for, and later only
 * the streams of new facts are read again.
 */
@Component
class FiguresByDay implements CountsOfDay {
    private final FactFeed feed;
    private final ZoneId zone;
    private final Cube cube = new Cube();
    private long held = -1;

    FiguresByDay(FactFeed feed, Clock clock) {
        this.feed = feed;
        this.zone = clock.getZone();
    }

    @Override
    public Counts counts(Standpoint at, int year, FigureScope of) {
        upTo(at.position());
        return cube.counts(at.clock(), at.today(), year, of);
    }

    @Override
    public Set<Integer> years(Standpoint at) {
        upTo(at.position());
        return cube.years(at.clock(), at.today());
    }

    /** At least so far: what is recorded on later days changes no earlier one, so the first pass takes all there is. */
    private synchronized void upTo(long asked) {
        if (held >= asked) {
            return;
        }
        long until = held < 0 ? feed.head() : asked;
        CubeReader reader = new CubeReader(cube, zone);
        if (held < 0) {
            feed.byStream(until, reader);
        } else {
            Set<String> touched = new HashSet<>();
            feed.each(held + 1, until, fact -> touched.add(fact.stream()));
            feed.byStream(touched, until, reader);
        }
        reader.finish();
        held = until;
    }
}
