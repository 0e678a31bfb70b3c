package banli.query.rebuild;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.live.Pass;
import banli.query.live.Stop;
import banli.query.screen.Lines;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.Screen;
import banli.query.screen.Screen.History;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
    public void fold(Connection connection, String schema, Streams streams, Story story) throws SQLException {
        new InParallel<List<List<RawFact>>, Folded>()
                .each(
                        parts -> inParts(streams, parts),
                        part -> folded(part, story),
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

    private Folded folded(List<List<RawFact>> part, Story story) {
        List<Row> rows = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (List<RawFact> stream : part) {
            Pass pass = read(stream, story);
            pass.written().values().forEach(written -> rows.addAll(written.rows()));
            stops.addAll(pass.stops());
        }
        return new Folded(Rows.lines(rows), stops);
    }

    private static void write(Connection connection, Folded folded, String prefix) throws SQLException {
        Rows.copyLines(connection, folded.lines(), prefix);
        write(connection, folded.stops(), prefix);
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
        List<Row> rows = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        feed.byStream(streams, until, stream -> {
            Pass pass = read(stream, Story.AS_RECORDED);
            pass.written().values().forEach(written -> rows.addAll(written.rows()));
            stops.addAll(pass.stops());
        });
        Rows.write(connection, rows, owned, schema + ".");
        write(connection, stops, schema + ".");
    }

    private Pass read(List<RawFact> stream, Story story) {
        List<Entry> soFar = new ArrayList<>();
        Pass pass = new Pass(screens, Map.of(), new HashSet<>(), history(soFar, story.corrected()));
        for (Entry entry :
                story.told().apply(stream.stream().map(Decoder::decoded).toList())) {
            soFar.add(entry);
            pass.read(entry);
        }
        return pass;
    }

    private static History history(List<Entry> soFar, boolean corrected) {
        return new History() {
            @Override
            public List<Entry> upTo(String stream, long sequence) {
                return List.copyOf(soFar);
            }

            @Override
            public boolean corrected() {
                return corrected;
            }
        };
    }

    /** 若干流。 Hands over all facts of one stream after another, each by sequence. */
    @FunctionalInterface
    public interface Streams {
        /** 逐流。 Stream by stream. */
        void each(Consumer<List<RawFact>> reader);
    }

    /**
     * 讲述。 How a stream is told.
     *
     * @param told what of its facts counts, in the order to read it
     * @param corrected whether they then stand as corrected
     */
    public record Story(UnaryOperator<List<Entry>> told, boolean corrected) {
        /** 按记录。 All of them, as recorded. */
        public static final Story AS_RECORDED = new Story(UnaryOperator.identity(), false);
    }

    /** Since when is told by the fact itself: nobody stood before these tables to see it stop. */
    private static void write(Connection connection, List<Stop> stops, String prefix) throws SQLException {
        for (Stop stop : stops) {
            try (PreparedStatement insert = connection.prepareStatement("insert into " + prefix
                    + "unreadable_fact (screen, stream, fact_position, sequence, type, why_zh, why_en, since)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, stop.key().screen());
                insert.setString(2, stop.key().stream());
                insert.setLong(3, stop.position());
                insert.setLong(4, stop.sequence());
                insert.setString(5, stop.type());
                insert.setString(6, stop.why().zh());
                insert.setString(7, stop.why().en());
                insert.setTimestamp(8, Timestamp.from(stop.recordedAt()));
                insert.executeUpdate();
            }
        }
    }

    /** 折好的一部分。 What some streams came to. */
    private record Folded(List<Lines> lines, List<Stop> stops) {}
}
