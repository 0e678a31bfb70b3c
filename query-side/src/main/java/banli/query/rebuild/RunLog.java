package banli.query.rebuild;

import banli.language.query.screens.RebuildState;
import banli.language.query.screens.RebuildState.Step;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 重建的记录。 Keeps how far the rebuild at work is, and how the last one ended, where every process can read it. */
@Component
class RunLog {
    private static final RebuildState NONE =
            new RebuildState(null, false, Step.NONE, 0, 0, 0, null, null, null, null, null, null);

    private final JdbcClient database;
    private final Clock clock;

    RunLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void begin(String run, boolean check, String startedBy) {
        Timestamp now = now();
        database.sql("delete from rebuild").update();
        database.sql("""
                        insert into rebuild (run, checks_only, step, done, total, started_by, started_at, told_at)
                        values (?, ?, ?, 0, 0, ?, ?, ?)
                        """)
                .params(run, check, Step.FOLDING.name(), startedBy, now, now)
                .update();
    }

    /** Notes how far it is; answers whether somebody wants it stopped. */
    boolean tell(String run, Step step, long done, long total) {
        return database.sql("""
                        update rebuild set step = ?, done = ?, total = ?,
                            told_at = case when step = ? then ? else told_at end
                        where run = ? and ended_at is null returning stop
                        """)
                .params(step.name(), done, total, Step.FOLDING.name(), now(), run)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void end(String run, Step step, Text why, Certificate certificate) {
        database.sql("""
                        update rebuild set step = ?, ended_at = ?, why_zh = ?, why_en = ?, certificate = ?::jsonb
                        where run = ?
                        """)
                .params(
                        step.name(),
                        now(),
                        why == null ? null : why.zh(),
                        why == null ? null : why.en(),
                        certificate == null ? null : WireMapper.mapper().writeValueAsString(certificate),
                        run)
                .update();
    }

    void wantStopped() {
        database.sql("update rebuild set stop = true where ended_at is null").update();
    }

    /** The one at work, or the last; one whose process died says so. */
    RebuildState state() {
        return database.sql("select r.*, (" + RebuildLock.HELD + ") as held from rebuild r")
                .query((row, _) -> state(row))
                .optional()
                .orElse(NONE);
    }

    private static RebuildState state(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        Step said = Step.valueOf(row.getString("step"));
        Instant began = row.getTimestamp("started_at").toInstant();
        long done = row.getLong("done");
        long total = row.getLong("total");
        long millis = Math.max(
                1,
                Duration.between(began, row.getTimestamp("told_at").toInstant()).toMillis());
        long perSecond = done * 1_000 / millis;
        boolean folding = ended == null && said == Step.FOLDING && perSecond > 0;
        String certificate = row.getString("certificate");
        return new RebuildState(
                row.getString("run"),
                row.getBoolean("checks_only"),
                said.atWork() && !row.getBoolean("held") ? Step.INTERRUPTED : said,
                done,
                total,
                perSecond,
                folding ? (total - done + perSecond - 1) / perSecond : null,
                row.getString("started_by"),
                began,
                ended == null ? null : ended.toInstant(),
                row.getString("why_zh") == null ? null : new Text(row.getString("why_zh"), row.getString("why_en")),
                certificate == null ? null : WireMapper.mapper().readValue(certificate, Certificate.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
