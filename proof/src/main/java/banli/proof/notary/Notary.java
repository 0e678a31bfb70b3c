package banli.proof.notary;

import banli.proof.log.Durable;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Hash;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 公证。 Signs the checkpoints of one log. What it signed last is in a file of its own, on the disk before the signature is made; it
 * signs what is proved to add to that, and nothing else, whatever the log, the database or the clock say. The file is read anew
 * and locked for each signature, so that two processes which were given the same one never contradict each other.
 */
public final class Notary implements Signing {
    /** A file's lock keeps other processes out, and not the threads of this one. */
    private static final Object ALONE = new Object();

    private final Path state;
    private final NoteSigner signer;
    private final Optional<NoteSigner> beside;

    private Notary(Path state, NoteSigner signer, Optional<NoteSigner> beside) {
        this.state = state;
        this.signer = signer;
        this.beside = beside;
    }

    /**
     * 开始。 With its file, which is not there before the first signature.
     *
     * @throws Refused when the file is another log's, or is none
     */
    public static Notary of(Path state, NoteSigner signer) {
        return of(state, signer, Optional.empty());
    }

    /**
     * 另有并签的。 The same with a key of another kind, which signs beside and counts for those only who ask for it.
     *
     * @throws Refused as {@link #of(Path, NoteSigner)}
     */
    public static Notary of(Path state, NoteSigner signer, Optional<NoteSigner> beside) {
        Notary notary = new Notary(state, signer, beside);
        notary.last();
        return notary;
    }

    /** 所签的最后一个。 What it signed last, or was about to. */
    public Checkpoint last() {
        String origin = key().name();
        if (Files.notExists(state)) {
            return new Checkpoint(origin, 0, Hash.EMPTY);
        }
        Checkpoint last = read();
        if (!last.origin().equals(origin)) {
            throw new Refused("公证的记录属于另一份日志。", "What the notary remembers is of another log.");
        }
        return last;
    }

    private Checkpoint read() {
        try {
            return Checkpoint.parse(Strict.text(Files.readAllBytes(state)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public VerifierKey key() {
        return signer.key();
    }

    @Override
    public long size() {
        return last().size();
    }

    @Override
    public Optional<Note> sign(Checkpoint next, long older, List<Hash> consistency) {
        Path lock = state.resolveSibling(state.getFileName() + ".lock");
        synchronized (ALONE) {
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Closed with the file.
                file.lock();
                return signed(last(), next, older, consistency);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private Optional<Note> signed(Checkpoint last, Checkpoint next, long older, List<Hash> consistency) {
        if (!next.origin().equals(last.origin())) {
            throw new Refused("要签的是另一份日志。", "What should be signed is another log's.");
        }
        if (older != last.size()) {
            return Optional.empty();
        }
        requireNoRollback(next.size(), last.size());
        if (!Verified.consistency(last.size(), last.root(), next.size(), next.root(), consistency)) {
            throw new Refused(
                    "账本与已签的 " + last.size() + " 条不一致：已签过的事实被改动了。",
                    "The ledger is not consistent with the " + last.size()
                            + " facts signed: some of them were changed.");
        }
        if (!next.equals(last)) {
            Durable.write(state, Strict.utf8(next.text()));
        }
        return Optional.of(new Note(
                next.text(),
                Stream.concat(Stream.of(signer), beside.stream())
                        .map(one -> one.sign(next.text()))
                        .toList()));
    }

    /**
     * 不得变短。 That a ledger has all that was signed.
     *
     * @throws Refused when it has less
     */
    public static void requireNoRollback(long facts, long signed) {
        if (facts < signed) {
            throw new Refused(
                    "账本只有 " + facts + " 条，已签过 " + signed + " 条：末尾的事实不见了，或整个账本被换回旧的（回滚）。",
                    "The ledger has " + facts + " facts, but " + signed
                            + " were signed: facts at its end are gone, or an old ledger was put back (ROLLBACK).");
        }
    }

    /**
     * 公证须记得。 That a notary remembers all that is published.
     *
     * @throws Refused when it remembers less
     */
    public static void requireMemory(long signed, long published) {
        if (signed < published) {
            throw new Refused(
                    "公证只记得 " + signed + " 条，日志却已发布 " + published + " 条：它的记录被删或被换回旧的。",
                    "The notary remembers " + signed + " facts, but " + published
                            + " are published: its file was removed, or an old one was put back.");
        }
    }
}
