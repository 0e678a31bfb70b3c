package banli.query.seal;

import banli.language.query.trail.Evidence;
import banli.language.word.FieldError;
import banli.language.word.Refused.Code;
import banli.language.word.Text;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.log.Tiles;
import banli.proof.log.TlogProof;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.pack.Pack;
import banli.proof.pack.PackedFact;
import banli.proof.pack.PackedHeads;
import banli.proof.pack.PackedHeads.End;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * 证明过的事实。 Facts with their proofs under the checkpoint that most have witnessed, and the changes of the signing key, so that
 * whoever has an older one can follow; as a pack that holds nothing else yet.
 */
@Component
class ProvedFacts {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final Logger LOG = System.getLogger(ProvedFacts.class.getName());

    private final FactFeed feed;
    private final KeysRead keys;
    private final HeadsKeeper heads;
    private final WitnessKeeper witnesses;
    private final String folder;

    ProvedFacts(
            FactFeed feed,
            KeysRead keys,
            HeadsKeeper heads,
            WitnessKeeper witnesses,
            @Value("${banli.log.folder:}") String folder) {
        this.feed = feed;
        this.keys = keys;
        this.heads = heads;
        this.witnesses = witnesses;
        this.folder = folder;
    }

    /**
     * 连同末端。 Of what is read once the ends of all streams are sealed, so that nothing before them is missing; with how the streams
     * that are here as a whole ended.
     */
    Evidence withEnds(Supplier<List<RawFact>> reading, Predicate<String> whole) {
        return of(reading, folder.isBlank() ? Optional.empty() : ends(), whole);
    }

    /** 不论末端。 Of single facts. */
    Evidence of(List<RawFact> facts) {
        return of(() -> facts, Optional.empty(), _ -> false);
    }

    /**
     * Sealed now; where that can't be had, as they were sealed last. On a thread of its own: within this question's unit of work the
     * act would be recorded only after the answer.
     */
    private Optional<HeadsKeeper.Sealed> ends() {
        try {
            return CompletableFuture.supplyAsync(
                            heads::now,
                            task -> Thread.ofVirtual().name("banli-heads-now").start(task))
                    .join();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the ends of the streams could not be sealed for evidence", failed);
            return heads.sealed();
        }
    }

    private Evidence of(Supplier<List<RawFact>> reading, Optional<HeadsKeeper.Sealed> ends, Predicate<String> whole) {
        List<RawFact> facts = new ArrayList<>(reading.get());
        ends.flatMap(last -> feed.at(last.fact())).ifPresent(facts::add);
        facts.addAll(keys.changes());
        List<PackedFact> packed = facts.stream()
                .map(ProvedFacts::packed)
                .sorted(Comparator.comparingLong(PackedFact::index))
                .toList();
        long wanted = packed.getLast().index() + 1;
        if (folder.isBlank()) {
            return new Evidence(-1, wanted, null);
        }
        try {
            return proved(packed, wanted, ends, whole);
        } catch (Refused refused) {
            Text told = new Text(refused.sentence().zh(), refused.sentence().en());
            throw new QueryExecutionException(
                    refused.getMessage(),
                    null,
                    new banli.language.word.Refused(Code.UNAVAILABLE, List.of(), List.of(new FieldError("log", told))));
        }
    }

    private Evidence proved(
            List<PackedFact> packed, long wanted, Optional<HeadsKeeper.Sealed> ends, Predicate<String> whole) {
        LogFolder files = new LogFolder(Path.of(folder));
        Optional<Note> note =
                files.read(TilePath.CHECKPOINT).map(Note::parse).map(published -> witnesses.best(published, wanted));
        if (note.isEmpty()) {
            return new Evidence(0, wanted, null);
        }
        LogKeys signers = keys.now();
        long size = signers.judge(note.get()).size();
        if (size < wanted) {
            return new Evidence(size, wanted, null);
        }
        Tree tree = new Tree(new Tiles(files, size), size);
        Map<Long, byte[]> proofs = new HashMap<>();
        packed.forEach(fact -> proofs.put(
                fact.index(), new TlogProof(fact.index(), tree.inclusion(fact.index()), note.get()).bytes()));
        Map<String, byte[]> others = new HashMap<>(Map.of(Pack.POLICY, Strict.utf8(Policy.written(signers.of(size)))));
        ends.ifPresent(last -> others.put(Pack.HEADS, heads(packed, last, whole)));
        return new Evidence(size, wanted, new Pack(packed, proofs, note.get().bytes(), Map.of(), others).written());
    }

    private static byte[] heads(List<PackedFact> facts, HeadsKeeper.Sealed last, Predicate<String> whole) {
        return new PackedHeads(facts.stream()
                        .map(PackedFact::stream)
                        .filter(stream -> whole.test(stream) && !stream.equals(PackedHeads.STREAM))
                        .distinct()
                        .flatMap(stream -> last.tree().of(stream).stream())
                        .map(End::of)
                        .toList())
                .written();
    }

    private static PackedFact packed(RawFact fact) {
        return new PackedFact(
                fact.position(),
                fact.stream(),
                fact.sequence(),
                fact.eventId(),
                fact.type(),
                fact.revision(),
                fact.recordedAt().toEpochMilli(),
                fact.payload(),
                WireMapper.mapper().readValue(fact.metadata(), TEXTS));
    }
}
