package banli.query.rebuild;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.live.Pass;
import banli.query.live.Stop;
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

/** 折叠。 The one way in which whole streams are folded into given tables: stream by stream, holding few rows at a time. */
@Component
public class Folding {
    private static final int ROWS = 5_000;

    private final List<Screen<?>> screens;

    Folding(List<Screen<?>> screens) {
        this.screens = screens;
    }

    /** Writes every screen's rows of these streams into tables of that schema, which hold no rows of them. */
    public void fold(Connection connection, String schema, Streams streams, Story story) throws SQLException {
        Waiting waiting = new Waiting(connection, schema + ".");
        streams.each(stream -> {
            try {
                waiting.add(read(stream, story));
            } catch (SQLException failed) {
                throw new IllegalStateException(
                        "the folded rows could not be written, SQL state " + failed.getSQLState(), failed);
            }
        });
        waiting.flush();
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
        Waiting waiting = new Waiting(connection, schema + ".");
        List<Row> rows = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        feed.byStream(streams, until, stream -> {
            Pass pass = read(stream, Story.AS_RECORDED);
            pass.written().values().forEach(written -> rows.addAll(written.rows()));
            stops.addAll(pass.stops());
        });
        Rows.write(connection, rows, owned, schema + ".");
        waiting.stops(stops);
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

    /** 待写的行。 Rows that wait to be written together. */
    private static final class Waiting {
        private final Connection connection;
        private final String prefix;
        private final List<Row> rows = new ArrayList<>();

        Waiting(Connection connection, String prefix) {
            this.connection = connection;
            this.prefix = prefix;
        }

        void add(Pass pass) throws SQLException {
            pass.written().values().forEach(written -> rows.addAll(written.rows()));
            stops(pass.stops());
            if (rows.size() >= ROWS) {
                flush();
            }
        }

        void flush() throws SQLException {
            Rows.copy(connection, rows, prefix);
            rows.clear();
        }

        /** Since when is told by the fact itself: nobody stood before these tables to see it stop. */
        private void stops(List<Stop> stops) throws SQLException {
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
    }
}
