package banli.proof.notary;

import banli.proof.log.Durable;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.tree.Hash;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * 公证。 Signs the checkpoints of one log. What it signed last is in a file of its own, on the disk before the signature is made; it
 * signs what is proved to add to that, and nothing else, whatever the log, the database or the clock say.
 */
public final class Notary {
    private final Path state;
    private final NoteSigner signer;
    private Checkpoint last;

    private Notary(Path state, NoteSigner signer, Checkpoint last) {
        this.state = state;
        this.signer = signer;
        this.last = last;
    }

    /**
     * 开始。 With its file, which is not there before the first signature.
     *
     * @param published the size of the checkpoint that is published, 0 for none
     * @throws Refused when the file is another log's, or knows less than what is published
     */
    public static Notary of(Path state, NoteSigner signer, long published) {
        String origin = signer.key().name();
        Checkpoint last = Files.exists(state) ? read(state) : new Checkpoint(origin, 0, Hash.EMPTY);
        if (!last.origin().equals(origin)) {
            throw new Refused("公证的记录属于另一份日志。", "What the notary remembers is of another log.");
        }
        if (last.size() < published) {
            throw new Refused(
                    "公证只记得 " + last.size() + " 条，日志却已发布 " + published + " 条：它的记录被删或被换回旧的。",
                    "The notary remembers " + last.size() + " facts, but " + published
                            + " are published: its file was removed, or an old one was put back.");
        }
        return new Notary(state, signer, last);
    }

    private static Checkpoint read(Path state) {
        try {
            return Checkpoint.parse(Strict.text(Files.readAllBytes(state)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 所签的最后一个。 What it signed last, or was about to. */
    public synchronized Checkpoint last() {
        return last;
    }

    /**
     * 签名。 Signs a checkpoint that adds to the last.
     *
     * @param consistency the proof of that
     * @throws Refused when it does not: nothing is signed, and nothing remembered
     */
    public synchronized Note sign(Checkpoint next, List<Hash> consistency) {
        if (!next.origin().equals(last.origin())) {
            throw new Refused("要签的是另一份日志。", "What should be signed is another log's.");
        }
        if (next.size() < last.size()) {
            throw new Refused(
                    "账本只有 " + next.size() + " 条，已签过 " + last.size() + " 条：末尾的事实不见了，或整个账本被换回旧的（回滚）。",
                    "The ledger has " + next.size() + " facts, but " + last.size()
                            + " were signed: facts at its end are gone, or an old ledger was put back (ROLLBACK).");
        }
        if (!Verified.consistency(last.size(), last.root(), next.size(), next.root(), consistency)) {
            throw new Refused(
                    "账本与已签的 " + last.size() + " 条不一致：已签过的事实被改动了。",
                    "The ledger is not consistent with the " + last.size()
                            + " facts signed: some of them were changed.");
        }
        if (!next.equals(last)) {
            Durable.write(state, Strict.utf8(next.text()));
            last = next;
        }
        return new Note(next.text(), List.of(signer.sign(next.text())));
    }
}
