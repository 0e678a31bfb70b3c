package banli.query.past;

import banli.language.word.AsOf;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** 折叠到某时刻。 Folds the streams of a past as of its moment into empty tables, stream by stream, holding few rows at a time. */
@Component
class Folding {
    private static final int ROWS = 5_000;

    private final List<Screen<?>> screens;
    private final FactFeed feed;
    private final StreamsOfCase streamsOfCase;

    Folding(List<Screen<?>> screens, FactFeed feed, StreamsOfCase streamsOfCase) {
        this.screens = screens;
        this.feed = feed;
        this.streamsOfCase = streamsOfCase;
    }

    /** Writes every screen's rows into tables of that schema. */
    void fold(Connection connection, String schema, Scope scope) throws SQLException {
        Moment moment = scope.moment();
        Waiting waiting = new Waiting(connection, schema + ".");
        Consumer<List<RawFact>> reader = stream -> {
            try {
                waiting.add(read(moment, stream));
            } catch (SQLException failed) {
                throw new IllegalStateException(
                        "the past could not be written, SQL state " + failed.getSQLState(), failed);
            }
        };
        if (scope.only() == null) {
            feed.byStream(moment.position(), reader);
        } else {
            feed.byStream(streamsOfCase.of(scope.only()), moment.position(), reader);
        }
        waiting.flush();
        try (PreparedStatement reached =
                connection.prepareStatement("insert into " + schema + ".position (position) values (?)")) {
            reached.setLong(1, moment.position());
            reached.executeUpdate();
        }
    }

    private Pass read(Moment moment, List<RawFact> stream) {
        List<Entry> soFar = new ArrayList<>();
        Pass pass = new Pass(screens, Map.of(), new HashSet<>(), history(moment, soFar));
        for (Entry entry : moment.story(stream.stream().map(Decoder::decoded).toList())) {
            soFar.add(entry);
            pass.read(entry);
        }
        return pass;
    }

    private static History history(Moment moment, List<Entry> soFar) {
        return new History() {
            @Override
            public List<Entry> upTo(String stream, long sequence) {
                return List.copyOf(soFar);
            }

            @Override
            public boolean corrected() {
                return moment.clock() == AsOf.Clock.HAPPENED;
            }
        };
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
            Rows.write(connection, rows, prefix);
            rows.clear();
        }

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
                    insert.setTimestamp(8, new Timestamp(0));
                    insert.executeUpdate();
                }
            }
        }
    }
}
