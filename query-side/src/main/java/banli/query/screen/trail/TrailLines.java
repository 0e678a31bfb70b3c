package banli.query.screen.trail;

import banli.language.query.TrailEntry;
import banli.query.screen.directory.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 轨迹的单行。 Single lines of the trail, for pages that name a fact. */
@Component
public class TrailLines {
    private final JdbcClient database;
    private final Names names;

    TrailLines(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** 某流某号。 The line of a fact, with names in its sentence; empty before the trail has read it. */
    public Optional<TrailEntry> of(String stream, long sequence) {
        return database.sql("select t.*, r.number from trail t left join register r on r.case_id = t.case_id"
                        + " where t.stream = ? and t.sequence = ?")
                .params(stream, sequence)
                .query(TrailScreen::entry)
                .optional()
                .map(line -> TrailScreen.filled(
                        line,
                        names.in(List.of(line.sentence().zh(), line.sentence().en()))));
    }

    /** 所提到的人。 Ids of those for whom these lines were done or by whom they were entered. */
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
