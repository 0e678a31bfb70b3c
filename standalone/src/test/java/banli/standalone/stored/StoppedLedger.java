package banli.standalone.stored;

import banli.language.event.LedgerFact;
import banli.language.word.Meta;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.Fact;
import banli.standalone.facts.PostgresFacts;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
}
