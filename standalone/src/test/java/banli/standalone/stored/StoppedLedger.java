package banli.standalone.stored;

import banli.language.event.LedgerFact;
import banli.language.word.Meta;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.Fact;
import banli.standalone.facts.PostgresFacts;
import banli.wire.Database;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** 停着的账本。 A ledger at rest, to which facts are added as a program before wrote them, or one that was killed right afterwards. */
final class StoppedLedger {
    private StoppedLedger() {}

    /** At the end of the stream; the fact's number. */
    static long append(Path data, String stream, LedgerFact fact) {
        return atRest(data, facts -> {
            long[] next = new long[1];
            facts.each(0, facts.head(), one -> next[0] += one.stream().equals(stream) ? 1 : 0);
            facts.append(List.of(new Fact(
                    facts.head() + 1,
                    UUID.randomUUID().toString(),
                    "Any",
                    stream,
                    next[0],
                    WireNames.of(fact.getClass()),
                    Integer.toString(WireNames.revision(fact.getClass())),
                    Instant.now().toEpochMilli(),
                    WireMapper.mapper().writeValueAsString(fact).getBytes(StandardCharsets.UTF_8),
                    Map.of(Meta.ACTOR, "system", Meta.OFFICE, "SYSTEM", Meta.KEY, stream + next[0]))));
            return facts.head();
        });
    }

    private static long atRest(Path data, ToLongFunction<PostgresFacts> what) {
        try (DataFolder folder = DataFolder.take(data);
                OwnPostgres own = OwnPostgres.start(folder);
                PostgresFacts facts = PostgresFacts.in(OwnPostgres.withOwner(folder.path(), own.settings()))) {
            return what.applyAsLong(facts);
        }
    }

    /** 属主所为。 What an owner of the database does behind the trigger's back. */
    static void asOwner(Path data, String... changes) throws SQLException {
        try (OwnPostgres postgres = OwnPostgres.start(DataFolder.look(data))) {
            Database owned = Database.of(OwnPostgres.withOwner(data, postgres.settings()));
            try (var owner = DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("alter table ledger.fact disable trigger fact_is_final");
                for (String change : changes) {
                    statement.execute(change);
                }
                statement.execute("alter table ledger.fact enable trigger fact_is_final");
            }
        }
    }
}
