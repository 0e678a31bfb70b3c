package banli.query.seal;

import banli.proof.heads.HeadsCheck;
import banli.proof.log.Compared;
import banli.proof.log.Growth;
import banli.proof.log.LogCheck;
import banli.proof.log.LogFiles;
import banli.proof.log.LogFolder;
import banli.proof.log.LogStore;
import banli.proof.log.OwnFacts;
import banli.proof.log.TilePath;
import banli.proof.log.Tiles;
import banli.proof.notary.Notary;
import banli.proof.notary.Signing;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.tree.Hash;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.query.feed.FactFeed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import tools.jackson.core.JacksonException;

/** 账本的日志。 The ledger as a log in a folder: facts are read in their order, put into tiles, and a checkpoint is signed. */
final class LedgerLog {
    /** So many at a time, each time with a checkpoint of its own. */
    private static final int SLICE = 20 * TilePath.FULL;

    private static final byte[] WRITTEN = {};

    private final FactFeed feed;
    private final LogFolder files;
    private final LogStore store;
    private final String origin;
    private final LogKeys keys;
    private final Signing signing;
    private long stored;
    private volatile boolean outdated;
    private volatile Checkpoint published;
    private volatile Instant signedAt;

    /**
     * @param keys of which whoever signs has the last
     * @throws Refused when the folder is another log's
     */
    LedgerLog(FactFeed feed, Path folder, LogKeys keys, Signing signing) {
        this.feed = feed;
        this.files = new LogFolder(folder);
        this.store = new LogStore(folder);
        this.origin = signing.key().name();
        this.keys = keys;
        this.signing = signing;
        this.published = files.read(TilePath.CHECKPOINT)
                .map(file -> keys.judge(Note.parse(file)))
                .orElse(new Checkpoint(origin, 0, Hash.EMPTY));
        this.stored = published.size();
    }

    /** How many facts the published checkpoint covers. */
    long size() {
        return published.size();
    }

    /**
     * 封存。 Seals what is recorded now.
     *
     * @throws Refused when it does not add to what was signed, or whoever signs is not there
     */
    void seal() {
        long signed = signing.size();
        Notary.requireMemory(signed, size());
        // Read after what was signed: whoever else had it signed had read as many.
        long facts = feed.head() + 1;
        Notary.requireNoRollback(facts, signed);
        boolean on = true;
        while (on && size() < facts && !outdated) {
            // What was signed, and perhaps not published, comes first as a whole; and what an earlier key should have
            // signed.
            on = seal(Math.min(facts, Math.max(Math.max(size() + SLICE, signed), keys.since())), signed);
            signed = size();
        }
    }

    /** Whether it was signed: not when something else was meanwhile, or another key should. */
    private boolean seal(long until, long older) {
        Map<String, byte[]> added = new HashMap<>();
        while (stored < until && !outdated) {
            grow(Math.min(until, stored + SLICE), added);
        }
        return !outdated && sign(until, older, added);
    }

    private void grow(long until, Map<String, byte[]> added) {
        Map<String, byte[]> own = new HashMap<>();
        Map<String, byte[]> more = Growth.of(files, stored, entries(until, own));
        if (!outdated) {
            store.add(own);
            store.add(more);
            more.keySet().forEach(path -> added.put(path, WRITTEN));
            stored = until;
        }
    }

    private boolean sign(long until, long older, Map<String, byte[]> added) {
        Tree tree = new Tree(new Tiles(files, until), until);
        Checkpoint next = new Checkpoint(origin, until, tree.root());
        Optional<Note> signed = signing.sign(next, older, tree.consistency(older));
        signed.ifPresent(note -> {
            publish(note, added);
            published = next;
            signedAt = Instant.now();
        });
        return signed.isPresent();
    }

    private synchronized void publish(Note checkpoint, Map<String, byte[]> added) {
        store.publish(checkpoint, added);
    }

    /** 附签。 Publishes what witnesses have signed along with the checkpoint, unless a newer one was published meanwhile. */
    synchronized void cosigned(Note note) {
        files.read(TilePath.CHECKPOINT)
                .map(Note::parse)
                .filter(now -> now.text().equals(note.text()))
                .ifPresent(now -> store.publish(now.joined(note.signatures()), Map.of()));
    }

    /** The checkpoint that was published last. */
    Checkpoint published() {
        return published;
    }

    /** When that was; null when before this start. */
    Instant signedAt() {
        return signedAt;
    }

    /** Its files. */
    LogFiles files() {
        return files;
    }

    /** What its signatures are checked with. */
    String key() {
        return keys.now().toString();
    }

    /** Whether a fact was recorded by which another key signs: then this one signs no more. */
    boolean isOutdated() {
        return outdated;
    }

    /** 与所签的比较。 For whoever reads all facts: against what is signed now. */
    Compared comparing() {
        return new Compared(files, published);
    }

    /**
     * 通查。 Reads all sealed facts again: the number of the first that is missing or is not what was signed.
     *
     * @param on asked now and then whether to go on
     * @throws Refused when it is the log's own files that are not what was signed
     * @throws CancellationException when it should not go on
     */
    OptionalLong changed(BooleanSupplier on) {
        Checkpoint signed = published;
        Compared compared = new Compared(files, signed);
        feed.leaves(0, compared.size() - 1, (position, leaf) -> {
            if (position % TilePath.FULL == 0 && !on.getAsBoolean()) {
                throw new CancellationException();
            }
            compared.next(position, leaf);
        });
        OptionalLong changed = compared.changed();
        if (changed.isEmpty()) {
            // Its entries too: whoever checks the log reads those.
            LogCheck.whole(files, signed);
        }
        return changed;
    }

    /**
     * 末端是否封得对。 Computes again what every fact said that sealed the ends of the streams.
     *
     * @throws Refused with the number of one that is false
     */
    void requireHeads() {
        HeadsCheck.whole(files, size());
    }

    private List<byte[]> entries(long until, Map<String, byte[]> own) {
        long size = stored;
        List<byte[]> entries = new ArrayList<>();
        feed.each(size, until - 1, fact -> {
            if (fact.position() != size + entries.size()) {
                throw new Altered(size + entries.size());
            }
            if (OwnFacts.isOne(fact.type())) {
                own.put(TilePath.fact(fact.position()), fact.payload());
            }
            outdated |= fact.position() >= keys.since() && OwnFacts.OF_KEYS.contains(fact.type());
            try {
                entries.add(fact.leaf().entry());
            } catch (JacksonException broken) {
                throw new Altered(fact.position());
            }
        });
        if (entries.size() != until - size) {
            throw new Altered(size + entries.size());
        }
        return entries;
    }
}
