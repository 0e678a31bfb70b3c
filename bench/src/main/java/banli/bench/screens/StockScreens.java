package banli.bench.screens;

import banli.bench.House;
import banli.language.event.CaseEvent;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
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
    private static final String SCHEMA = "stock_screens";
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

    private final DataSource database;
    private final CaseFileFold fold = new CaseFileFold();
    private final Map<String, CaseOnFile> files = new HashMap<>();
    private final AtomicLong handled = new AtomicLong();
    private volatile long began;

    /** In a schema of its own, with the same keys and indexes. */
    StockScreens(House house) {
        database = house.part(DataSource.class);
        JdbcClient client = house.part(JdbcClient.class);
        client.sql("drop schema if exists " + SCHEMA + " cascade").update();
        client.sql("create schema " + SCHEMA).update();
        for (Table table : List.of(TRAIL, Register.TABLE, Words.TABLE, Due.TABLE, Tally.TABLE)) {
            client.sql("create table " + SCHEMA + "." + table.name() + " (like screen." + table.name()
                            + " including all)")
                    .update();
        }
    }

    @EventHandler
    void on(EventMessage<?> message) throws SQLException {
        if (began == 0) {
            began = System.nanoTime();
        }
        DomainEventMessage<?> ofCase = (DomainEventMessage<?>) message;
        Fact fact = fact(ofCase, handled.get());
        CaseOnFile file = fold.read(
                files.computeIfAbsent(ofCase.getAggregateIdentifier(), id -> fold.start(new CaseId(id))), fact);
        files.put(ofCase.getAggregateIdentifier(), file);
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            Rows.write(
                    connection,
                    rows(file, fact),
                    Map.of(Due.TABLE, List.of(file.caseId().value())),
                    SCHEMA + ".");
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        handled.incrementAndGet();
    }

    long handled() {
        return handled.get();
    }

    /** When the first fact came, by the running clock; 0 before. */
    long began() {
        return began;
    }

    private static List<Row> rows(CaseOnFile file, Fact fact) {
        List<Row> rows = new ArrayList<>(Due.rows(file));
        rows.add(Register.row(file));
        rows.add(Words.of(file, null).row());
        rows.add(Tally.of(file).row());
        rows.add(TRAIL.row(
                file.caseId(),
                fact.sequence(),
                fact.position(),
                file.caseId(),
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
                fact.position()));
        return rows;
    }

    private static Fact fact(DomainEventMessage<?> message, long position) {
        Map<String, String> meta = new HashMap<>();
        message.getMetaData().forEach((name, value) -> meta.put(name, String.valueOf(value)));
        return new Fact(
                (CaseEvent) message.getPayload(),
                new CaseId(message.getAggregateIdentifier()),
                new Actor(
                        meta.get(Meta.ACTOR),
                        meta.get(Meta.ACTOR_NAME),
                        Office.valueOf(meta.get(Meta.OFFICE)),
                        meta.get(Meta.ACTING_UNIT),
                        null),
                message.getTimestamp(),
                message.getSequenceNumber(),
                position,
                meta);
    }
}
