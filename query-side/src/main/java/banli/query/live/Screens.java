package banli.query.live;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.live.Pass.Made;
import banli.query.screen.FoldVersions;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.Screen;
import banli.query.screen.Screen.History;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final BatchSizer stride = new BatchSizer();

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
        Set<Stop.Key> halted = stops.of(streams);
        Pass pass = new Pass(current, kept, new HashSet<>(halted), history());
        entries.forEach(pass::read);
        long last = entries.getLast().position();
        write(pass, last);
        readOn(halted, current, last);
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
        long now = position.locked();
        again(screens, Set.of(stream), now);
        // Another version of the screens, as of the same fact.
        position.reached(now);
    }

    /** A new fact of a stopped stream may be what mends it: it is then read to its end. */
    private void readOn(Set<Stop.Key> halted, List<Screen<?>> current, long until) {
        for (Screen<?> screen : current) {
            Set<String> streams = halted.stream()
                    .filter(key -> key.screen().equals(screen.name()))
                    .map(Stop.Key::stream)
                    .collect(Collectors.toSet());
            if (!streams.isEmpty()) {
                again(List.of(screen), streams, until);
            }
        }
    }

    private void again(List<Screen<?>> some, Set<String> streams, long until) {
        Map<Stop.Key, Instant> since = stops.lift(some, streams);
        Pass pass = new Pass(some, Map.of(), stops.of(streams), history());
        for (String stream : streams) {
            feed.stream(stream).stream()
                    .filter(fact -> fact.position() <= until)
                    .map(Decoder::decoded)
                    .forEach(pass::read);
        }
        write(pass, until, since);
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

    private void write(Pass pass, long until) {
        write(pass, until, Map.of());
    }

    /** What a table refuses stops its case there, and only there. */
    private void write(Pass pass, long until, Map<Stop.Key, Instant> since) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            Writing writing = some -> write(connection, some);
            List<Made> made = pass.made();
            List<Stop> stopped = new ArrayList<>(pass.stops());
            for (Made refused : Halves.refused(connection, made, writing)) {
                stopped.removeIf(stop -> stop.key().equals(refused.key()));
                List<Entry> stream = feed.stream(refused.key().stream()).stream()
                        .filter(fact -> fact.position() <= until)
                        .map(Decoder::decoded)
                        .toList();
                stopped.addAll(Halves.beginning(
                        connection, refused.key(), stream, first -> anew(refused.key(), stream, first), writing));
            }
            stops.add(stopped, since);
        } catch (SQLException failed) {
            throw new IllegalStateException("screens could not be written, SQL state " + failed.getSQLState(), failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private Pass anew(Stop.Key key, List<Entry> stream, int first) {
        Pass pass = new Pass(named(key.screen()), Map.of(), new HashSet<>(), history());
        stream.subList(0, first).forEach(pass::read);
        return pass;
    }

    private List<Screen<?>> named(String name) {
        return List.copyOf(
                screens.stream().filter(screen -> screen.name().equals(name)).toList());
    }

    private void write(Connection connection, List<Made> some) throws SQLException {
        for (Screen<?> screen : screens) {
            List<Row> rows = new ArrayList<>();
            Map<Table, List<String>> anew = new HashMap<>();
            for (Made made : some) {
                if (made.key().screen().equals(screen.name())) {
                    rows.addAll(made.rows());
                    made.anew()
                            .forEach(table -> anew.computeIfAbsent(table, _ -> new ArrayList<>())
                                    .add(made.key().stream()));
                }
            }
            Rows.write(connection, rows, anew, "screen.");
        }
    }
}
