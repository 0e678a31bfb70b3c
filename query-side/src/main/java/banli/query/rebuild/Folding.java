package banli.query.rebuild;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.live.Halves;
import banli.query.live.Pass;
import banli.query.live.Pass.Made;
import banli.query.live.Stop;
import banli.query.live.Writing;
import banli.query.screen.Lines;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.Screen;
import banli.query.screen.Screen.History;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** 折叠。 The one way in which whole streams are folded into given tables: a few streams at a time. */
@Component
public class Folding {
    private static final int FACTS = 2_000;

    private final List<Screen<?>> screens;

    Folding(List<Screen<?>> screens) {
        this.screens = screens;
    }

    /**
     * Writes every screen's rows of these streams into tables of that schema, which hold no rows of them. The streams are
     * read on a thread of their own, and folded by as many as there are cores; this connection only takes the rows.
     */
    public void fold(Connection connection, String schema, Streams streams) throws SQLException {
        new InParallel<List<List<RawFact>>, Folded>()
                .each(
                        parts -> inParts(streams, parts),
                        part -> folded(part),
                        folded -> write(connection, folded, schema + "."));
    }

    private static void inParts(Streams streams, Consumer<List<List<RawFact>>> parts) {
        List<List<RawFact>> part = new ArrayList<>();
        int[] facts = new int[1];
        streams.each(stream -> {
            part.add(stream);
            facts[0] += stream.size();
            if (facts[0] >= FACTS) {
                parts.accept(List.copyOf(part));
                part.clear();
                facts[0] = 0;
            }
        });
        if (!part.isEmpty()) {
            parts.accept(List.copyOf(part));
        }
    }

    private Folded folded(List<List<RawFact>> part) {
        List<Row> rows = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (List<RawFact> stream : part) {
            Pass pass = read(screens, decoded(stream));
            pass.made().forEach(made -> rows.addAll(made.rows()));
            stops.addAll(pass.stops());
        }
        return new Folded(part, Rows.lines(rows), stops);
    }

    /** Where a table refuses a row, the part is folded once more, and what is refused is set aside. */
    private void write(Connection connection, Folded folded, String prefix) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Rows.copyLines(connection, folded.lines(), prefix);
            connection.releaseSavepoint(before);
            write(connection, folded.stops(), prefix);
        } catch (SQLException refused) {
            if (!Halves.isOfTheRow(refused)) {
                throw refused;
            }
            connection.rollback(before);
            Writing copying = some -> Rows.copy(
                    connection,
                    some.stream().flatMap(made -> made.rows().stream()).toList(),
                    prefix);
            write(connection, folded.part().stream().map(Folding::decoded).toList(), copying, prefix);
        }
    }

    private void write(Connection connection, List<List<Entry>> streams, Writing writing, String prefix)
            throws SQLException {
        Map<String, List<Entry>> byName = new HashMap<>();
        List<Made> made = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (List<Entry> stream : streams) {
            if (stream.isEmpty()) {
                continue;
            }
            byName.put(stream.getFirst().stream(), stream);
            Pass pass = read(screens, stream);
            made.addAll(pass.made());
            stops.addAll(pass.stops());
        }
        for (Made refused : Halves.refused(connection, made, writing)) {
            stops.removeIf(stop -> stop.key().equals(refused.key()));
            List<Entry> stream = byName.get(refused.key().stream());
            List<Screen<?>> its = List.copyOf(screens.stream()
                    .filter(screen -> screen.name().equals(refused.key().screen()))
                    .toList());
            stops.addAll(Halves.beginning(
                    connection, refused.key(), stream, first -> read(its, stream.subList(0, first)), writing));
        }
        write(connection, stops, prefix);
    }

    /** Folds these streams once more, up to a fact, into tables that hold what they came to before. */
    void again(Connection connection, String schema, FactFeed feed, Set<String> streams, long until)
            throws SQLException {
        try (PreparedStatement lift =
                connection.prepareStatement("delete from " + schema + ".unreadable_fact where stream = any(?)")) {
            lift.setArray(1, connection.createArrayOf("text", streams.toArray()));
            lift.executeUpdate();
        }
        Map<Table, Collection<String>> owned = new HashMap<>();
        screens.stream()
                .flatMap(screen -> screen.tables().stream())
                .filter(Table::owned)
                .forEach(table -> owned.put(table, streams));
        Rows.write(connection, List.of(), owned, schema + ".");
        List<List<Entry>> all = new ArrayList<>();
        feed.byStream(streams, until, stream -> all.add(decoded(stream)));
        Writing writing = some -> Rows.write(
                connection, some.stream().flatMap(made -> made.rows().stream()).toList(), Map.of(), schema + ".");
        write(connection, all, writing, schema + ".");
    }

    private static List<Entry> decoded(List<RawFact> stream) {
        return stream.stream().map(Decoder::decoded).toList();
    }

    private static Pass read(List<Screen<?>> screens, List<Entry> stream) {
        List<Entry> soFar = new ArrayList<>();
        Pass pass = new Pass(screens, Map.of(), new HashSet<>(), History.of(soFar));
        for (Entry entry : stream) {
            soFar.add(entry);
            pass.read(entry);
        }
        return pass;
    }

    /** 若干流。 Hands over all facts of one stream after another, each by sequence. */
    @FunctionalInterface
    public interface Streams {
        /** 逐流。 Stream by stream. */
        void each(Consumer<List<RawFact>> reader);
    }

    /** Since when is told by the fact itself: nobody stood before these tables to see it stop. */
    private static void write(Connection connection, List<Stop> stops, String prefix) throws SQLException {
        for (Stop stop : stops) {
            try (PreparedStatement insert = connection.prepareStatement("insert into " + prefix
                    + "unreadable_fact (screen, stream, fact_position, sequence, type, why_zh, why_en, since, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, stop.key().screen());
                insert.setString(2, stop.key().stream());
                insert.setLong(3, stop.position());
                insert.setLong(4, stop.sequence());
                insert.setString(5, stop.type());
                insert.setString(6, stop.why().zh());
                insert.setString(7, stop.why().en());
                insert.setTimestamp(8, Timestamp.from(stop.recordedAt()));
                insert.setString(9, stop.reason().name());
                insert.executeUpdate();
            }
        }
    }

    /** 折好的一部分。 What some streams came to. */
    private record Folded(List<List<RawFact>> part, List<Lines> lines, List<Stop> stops) {}
}
