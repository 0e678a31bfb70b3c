package banli.bench.screens;

import banli.bench.House;
import banli.language.event.CaseEvent;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.fold.Fact;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.due.Due;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import banli.query.screen.register.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * 对照的画面。 The peer's handler: upserts for each fact the rows that a person would write by hand for the same pages — the row
 * of the register and the words it is searched by, the deadlines, what the figures need, a line of the trail. It is spared reading back what it
 * knows of a case, which it keeps in memory.
 */
final class StockScreens {
    private static final Table TRAIL = Table.keyed(
            "trail",
            2,
            "stream text",
            "sequence int8",
            "position int8",
            "case_id text",
            "type text",
            "who text",
            "who_name text",
            "office text",
            "happened_on date",
            "recorded_at timestamptz",
            "late bool",
            "historical bool",
            "made_up text",
            "corrected bool",
            "zh text",
            "en text",
            "since int8");

    private final String schema;
    private final DataSource database;
    private final CaseFileFold fold = new CaseFileFold();
    private final Map<String, CaseOnFile> files = new HashMap<>();
    private final AtomicLong handled = new AtomicLong();
    private volatile long began;

    /** In a schema of its own, with the same keys and indexes. */
    StockScreens(House house, String schema) {
        this.schema = schema;
        database = house.part(DataSource.class);
        JdbcClient client = house.part(JdbcClient.class);
        client.sql("drop schema if exists " + schema + " cascade").update();
        client.sql("create schema " + schema).update();
        for (Table table : List.of(TRAIL, Register.TABLE, Words.TABLE, Due.TABLE, Tally.TABLE)) {
            client.sql("create table " + schema + "." + table.name() + " (like screen." + table.name()
                            + " including all)")
                    .update();
        }
    }

    /** Has in memory what the cases of that house have come to. */
    void know(House house) {
        FactFeed feed = house.part(FactFeed.class);
        feed.byStream(feed.head(), stream -> {
            for (Entry entry : stream.stream().map(Decoder::decoded).toList()) {
                if (entry.ofCase()) {
                    read(entry.asFact());
                }
            }
        });
    }

    @EventHandler
    void on(EventMessage<?> message) throws SQLException {
        DomainEventMessage<?> ofCase = (DomainEventMessage<?>) message;
        Map<String, String> meta = new HashMap<>();
        message.getMetaData().forEach((name, value) -> meta.put(name, String.valueOf(value)));
        take(List.of(fact(
                (CaseEvent) message.getPayload(),
                ofCase.getAggregateIdentifier(),
                message.getTimestamp(),
                ofCase.getSequenceNumber(),
                handled.get(),
                meta)));
    }

    /** Facts together: what their cases have come to is written once. */
    void take(List<Fact> facts) throws SQLException {
        if (began == 0) {
            began = System.nanoTime();
        }
        List<Row> rows = new ArrayList<>();
        Map<String, CaseOnFile> cases = new HashMap<>();
        for (Fact fact : facts) {
            cases.put(fact.caseId().value(), read(fact));
            rows.add(line(fact));
        }
        cases.values().forEach(file -> rows.addAll(rows(file)));
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            Rows.write(connection, rows, Map.of(Due.TABLE, cases.keySet()), schema + ".");
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        handled.addAndGet(facts.size());
    }

    private CaseOnFile read(Fact fact) {
        String id = fact.caseId().value();
        CaseOnFile file = fold.read(files.computeIfAbsent(id, _ -> fold.start(fact.caseId())), fact);
        files.put(id, file);
        return file;
    }

    long handled() {
        return handled.get();
    }

    /** When the first fact came, by the running clock; 0 before. */
    long began() {
        return began;
    }

    private static List<Row> rows(CaseOnFile file) {
        List<Row> rows = new ArrayList<>(Due.rows(file));
        rows.add(Register.row(file));
        rows.add(Words.of(file, null).row());
        rows.add(Tally.of(file).row());
        return rows;
    }

    private static Row line(Fact fact) {
        return TRAIL.row(
                fact.caseId(),
                fact.sequence(),
                fact.position(),
                fact.caseId(),
                fact.event().getClass().getSimpleName(),
                fact.by().person(),
                fact.by().name(),
                fact.by().office(),
                fact.on(),
                fact.recordedAt(),
                false,
                false,
                fact.meta().getOrDefault(Meta.MADE_UP, ""),
                false,
                "一条事实",
                "a fact",
                fact.position());
    }

    static Fact fact(
            CaseEvent event, String stream, Instant at, long sequence, long position, Map<String, String> meta) {
        Actor by = new Actor(
                meta.get(Meta.ACTOR),
                meta.get(Meta.ACTOR_NAME),
                Office.valueOf(meta.get(Meta.OFFICE)),
                meta.get(Meta.ACTING_UNIT),
                null);
        return new Fact(event, new CaseId(stream), by, at, sequence, position, meta);
    }
}
