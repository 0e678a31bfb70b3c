package banli.query.past;

import banli.language.word.AsOf;
import banli.query.feed.FactFeed;
import banli.query.rebuild.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** 讲述过去。 Has the streams of a past folded as of its moment. */
@Component
class Told {
    private final Folding folding;
    private final FactFeed feed;
    private final StreamsAsked streams;

    Told(Folding folding, FactFeed feed, StreamsAsked streams) {
        this.folding = folding;
        this.feed = feed;
        this.streams = streams;
    }

    /** Writes every screen's rows into empty tables of that schema. */
    void into(Connection connection, String schema, Scope scope) throws SQLException {
        Moment moment = scope.moment();
        folding.fold(
                connection,
                schema,
                reader -> {
                    switch (scope.of()) {
                        case EVERYTHING -> feed.byStream(moment.position(), reader);
                        case A_CASE -> feed.byStream(streams.of(scope.only()), moment.position(), reader);
                        case FIGURES -> feed.byStream(streams.ofFigures(), moment.position(), reader);
                    }
                },
                new Folding.Story(moment::story, moment.clock() == AsOf.Clock.HAPPENED));
        try (PreparedStatement reached =
                connection.prepareStatement("insert into " + schema + ".position (position) values (?)")) {
            reached.setLong(1, moment.position());
            reached.executeUpdate();
        }
    }
}
