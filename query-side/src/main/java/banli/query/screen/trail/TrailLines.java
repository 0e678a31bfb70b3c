package banli.query.screen.trail;

import banli.language.query.trail.TrailEntry;
import banli.language.word.Text;
import banli.query.feed.Decoder;
import banli.query.feed.FactFeed;
import banli.query.screen.directory.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 轨迹的单行。 Single lines of the trail, for pages that name a fact. */
@Component
public class TrailLines {
    private final JdbcClient database;
    private final Names names;
    private final FactFeed feed;

    TrailLines(JdbcClient database, Names names, FactFeed feed) {
        this.feed = feed;
        this.database = database;
        this.names = names;
    }

    /** 某流某号。 The line of a fact, with names in its sentence; empty before the trail has read it. */
    public Optional<TrailEntry> of(String stream, long sequence) {
        return database.sql("select " + TrailScreen.LINE + " from trail t left join register r on r.case_id = t.case_id"
                        + " where t.stream = ? and t.sequence = ?")
                .params(stream, sequence)
                .query(TrailScreen::entry)
                .optional()
                .map(line -> TrailScreen.filled(
                        line,
                        names.in(List.of(line.sentence().zh(), line.sentence().en()))));
    }

    /** 若干号。 The lines of these facts of the ledger, by number, with names in their sentences. */
    public Map<Long, TrailEntry> at(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        List<TrailEntry> lines = database.sql("select " + TrailScreen.LINE
                        + " from trail t left join register r on r.case_id = t.case_id" + " where t.position = any(?)")
                .param(positions.toArray(Long[]::new))
                .query(TrailScreen::entry)
                .list();
        Names.Found found = names.in(lines.stream()
                .flatMap(line -> Stream.of(line.sentence().zh(), line.sentence().en()))
                .toList());
        return lines.stream()
                .map(line -> TrailScreen.filled(line, found))
                .collect(Collectors.toMap(TrailEntry::position, line -> line));
    }

    /** 记下时的句子。 The sentence of a fact as it read when it was recorded, names still marked; a later correction changes nothing of it. */
    public Optional<Text> asRecorded(long position) {
        return feed.at(position)
                .map(Decoder::decoded)
                .filter(entry -> entry.fact() != null)
                .map(entry -> Sentences.of(entry.fact()));
    }

    /** 所提到的人。 Ids of those for whom these lines were done. */
    public static List<String> behind(TrailEntry... lines) {
        List<String> ids = new ArrayList<>();
        for (TrailEntry line : lines) {
            if (line != null) {
                TrailScreen.behind(line).forEach(ids::add);
            }
        }
        return ids;
    }
}
