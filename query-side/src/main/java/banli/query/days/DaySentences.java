package banli.query.days;

import banli.language.query.board.YearByDay.Said;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.screen.directory.Names;
import banli.query.screen.trail.TrailLines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 当日的几句话。 Of each day's facts a few, as sentences. */
@Component
class DaySentences {
    private static final int MOST = 3;
    private static final String DAY =
            "case when :happened then t.happened_on else (t.recorded_at at time zone :zone)::date end";
    private static final String SQL =
            "select s.day, s.case_id, r.number, s.zh, s.en, s.corrected, s.position from (select " + DAY
                    + " as day, t.case_id, t.zh,"
                    + " t.en, t.corrected, t.position, row_number() over (partition by " + DAY
                    + " order by t.position) as place from trail t"
                    + " where t.case_id is not null and t.happened_on is not null and t.stream = t.case_id and " + DAY
                    + " between :from and :to) s join register r on r.case_id = s.case_id where s.place <= " + MOST
                    + " order by s.day, s.place";

    private final JdbcClient database;
    private final Names names;
    private final TrailLines trail;
    private final Clock clock;

    DaySentences(JdbcClient database, Names names, TrailLines trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.names = names;
        this.clock = clock;
    }

    /** By day. */
    Map<LocalDate, List<Said>> of(AsOf.Clock by, LocalDate from, LocalDate to) {
        Map<LocalDate, List<Said>> said = new HashMap<>();
        List<Told> told = database.sql(SQL)
                .param("happened", by == AsOf.Clock.HAPPENED)
                .param("zone", clock.getZone().getId())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Told(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), sentence(by, row)))
                .list();
        Names.Found found = names.in(told.stream()
                .flatMap(it -> Stream.of(it.text().zh(), it.text().en()))
                .toList());
        told.forEach(it -> said.computeIfAbsent(it.day(), _ -> new ArrayList<>())
                .add(new Said(
                        new CaseId(it.caseId()),
                        it.number(),
                        new Text(
                                found.filled(it.text().zh()),
                                found.filled(it.text().en())))));
        return said;
    }

    /** What was known on a day was not yet corrected. */
    private Text sentence(AsOf.Clock by, ResultSet row) throws SQLException {
        Text now = new Text(row.getString(4), row.getString(5));
        return by == AsOf.Clock.RECORDED && row.getBoolean(6)
                ? trail.asRecorded(row.getLong(7)).orElse(now)
                : now;
    }

    private record Told(LocalDate day, String caseId, String number, Text text) {}
}
