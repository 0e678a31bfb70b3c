package banli.query.live;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.screen.FoldVersions;
import banli.query.screen.Rows;
import banli.query.screen.Screen;
import banli.query.screen.Screen.History;
import banli.query.screen.ScreensPosition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 屏幕的读与写。 Reads a batch for all screens and writes it, in the transaction that is open; refolds a stopped stream. */
@Component
public class Screens {
    /** As many facts in one batch tell that more wait. */
    private static final int MANY = 200;

    private final List<Screen<?>> screens;
    private final FactFeed feed;
    private final Stops stops;
    private final ScreensPosition position;
    private final FoldVersions versions;
    private final DataSource database;
    private final Stride stride = new Stride();

    Screens(
            List<Screen<?>> screens,
            FactFeed feed,
            Stops stops,
            ScreensPosition position,
            FoldVersions versions,
            DataSource database) {
        this.screens = screens;
        this.feed = feed;
        this.stops = stops;
        this.position = position;
        this.versions = versions;
        this.database = database;
    }

    /**
     * Reads what waits in the transaction of the batch, loading what is kept of all their streams at once, and writes one
     * statement a table. What was read before is passed over, and what a power cut has taken off the screens is read again.
     * Where many wait, the facts after them are read with them, because a case costs as much to write for one fact as for
     * twenty. Of a screen whose rows an earlier version of its fold has made, these streams are made anew.
     *
     * @return what was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Entry> read(List<Unread> waiting) {
        long begun = System.nanoTime();
        long before = position.lockedToRead();
        List<Entry> entries = new ArrayList<>();
        long first = waiting.getFirst().position();
        long last = waiting.getLast().position();
        if (first > before + 1) {
            add(before + 1, first - 1, entries);
        }
        waiting.stream()
                .filter(it -> it.position() > before)
                .map(Unread::decoded)
                .forEach(entries::add);
        if (last > before && waiting.size() >= MANY) {
            add(last + 1, Math.min(feed.head(), last + stride.facts() - waiting.size()), entries);
        }
        if (!entries.isEmpty()) {
            readAll(entries, before);
            stride.took(entries.size(), System.nanoTime() - begun);
        }
        return entries;
    }

    private void add(long from, long to, List<Entry> entries) {
        feed.each(from, to, raw -> entries.add(Decoder.decoded(raw)));
    }

    private void readAll(List<Entry> entries, long before) {
        Set<String> streams = new LinkedHashSet<>();
        entries.forEach(entry -> streams.add(entry.stream()));
        List<Screen<?>> outdated = versions.outdated(before);
        List<Screen<?>> current =
                screens.stream().filter(screen -> !outdated.contains(screen)).toList();
        Map<String, Map<String, ?>> kept = new HashMap<>();
        current.forEach(screen -> kept.put(screen.name(), screen.load(streams)));
        Pass pass = new Pass(current, kept, stops.of(streams), history());
        entries.forEach(pass::read);
        write(pass);
        long last = entries.getLast().position();
        if (!outdated.isEmpty()) {
            again(outdated, streams, last);
        }
        if (before < 0) {
            versions.current();
        }
        position.reached(last);
    }

    /**
     * 重试。 Reads a stopped stream anew from its first fact, after what stopped it was mended. What still can't be read
     * stops it again.
     */
    @Transactional
    public void retry(String stream) {
        again(screens, Set.of(stream), position.locked());
    }

    private void again(List<Screen<?>> some, Set<String> streams, long until) {
        stops.lift(some, streams);
        Pass pass = new Pass(some, Map.of(), stops.of(streams), history());
        for (String stream : streams) {
            feed.stream(stream).stream()
                    .filter(fact -> fact.position() <= until)
                    .map(Decoder::decoded)
                    .forEach(pass::read);
        }
        write(pass);
    }

    private History history() {
        return new History() {
            @Override
            public List<Entry> upTo(String stream, long sequence) {
                return feed.stream(stream, 0, sequence + 1).stream()
                        .map(Decoder::decoded)
                        .toList();
            }

            @Override
            public boolean live() {
                return true;
            }
        };
    }

    private void write(Pass pass) {
        Map<String, Pass.Written> written = pass.written();
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            for (Screen<?> screen : screens) {
                Pass.Written of = written.get(screen.name());
                if (of != null) {
                    Rows.write(connection, of.rows(), of.anew(), "screen.");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("screens could not be written, SQL state " + failed.getSQLState(), failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        stops.add(pass.stops());
    }
}
