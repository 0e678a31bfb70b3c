package banli.query.live;

import banli.language.event.CaseEvent;
import banli.language.event.LedgerFact;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** 测试账本。 Writes facts as the store would: dense positions, sequences by stream, payload and metadata as JSON. */
public final class TestLedger {
    private static final Instant FIRST = Instant.parse("2021-01-04T01:00:00Z");

    private final JdbcTemplate database;
    private final List<Object[]> waiting = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private long position;
    private Duration pace = Duration.ofMinutes(1);
    private Instant moment;

    TestLedger(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.query("select stream, max(sequence), max(global_index) from ledger.fact group by 1", row -> {
            next.put(row.getString(1), row.getLong(2) + 1);
            position = Math.max(position, row.getLong(3) + 1);
        });
    }

    /** Lets this long go by between two facts, instead of a minute. */
    public TestLedger pace(Duration between) {
        pace = between;
        return this;
    }

    /** Lets all facts from now on be recorded at this very moment. */
    public TestLedger at(Instant recorded) {
        moment = recorded;
        return this;
    }

    /** Records facts of a case, done by its section's handler. */
    public void record(CaseId id, CaseEvent... facts) {
        for (CaseEvent fact : facts) {
            record(id.value(), fact, Map.of(Meta.ACTOR, "li", Meta.ACTOR_NAME, "李四", Meta.OFFICE, "SECTION"));
        }
    }

    /** Records a fact in any stream with this metadata. */
    public void record(String stream, LedgerFact fact, Map<String, String> meta) {
        record(
                stream,
                WireNames.of(fact.getClass()),
                Integer.toString(WireNames.revision(fact.getClass())),
                WireMapper.mapper().writeValueAsString(fact),
                meta);
    }

    /** Records whatever JSON under whatever name. */
    public void record(String stream, String type, String revision, String json, Map<String, String> meta) {
        long sequence = next.merge(stream, 1L, Long::sum) - 1;
        waiting.add(new Object[] {
            position,
            stream,
            sequence,
            "event-" + position,
            type,
            revision,
            (moment == null ? FIRST.plus(pace.multipliedBy(position)) : moment).toEpochMilli(),
            json.getBytes(StandardCharsets.UTF_8),
            WireMapper.mapper().writeValueAsString(meta).getBytes(StandardCharsets.UTF_8)
        });
        position++;
    }

    /** Writes what was recorded since, in one go. */
    public void write() {
        database.batchUpdate("insert into ledger.fact values (?, ?, ?, ?, ?, ?, ?, ?, ?)", waiting);
        waiting.clear();
    }

    public long head() {
        return position - 1;
    }
}
