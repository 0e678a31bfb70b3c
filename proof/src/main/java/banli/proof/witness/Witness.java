package banli.proof.witness;

import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Answer;
import banli.proof.serve.Submission;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Strict;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/**
 * 见证人。 Signs for each log it knows what adds to the newest checkpoint it has seen, and nothing else; that checkpoint is on the disk
 * before the signature is made. Answers as C2SP's tlog-witness says, whoever carries the question.
 */
public final class Witness implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Witness.class.getName());

    private final Policy logs;
    private final NoteSigner signer;
    private final Seen seen;

    /**
     * 开始。 With its folder, which is made when it is not there.
     *
     * @param logs the logs that it knows
     * @throws Refused when another process has the folder, or a file in it is not what was written
     */
    public Witness(Path state, Policy logs, NoteSigner signer) throws IOException {
        this.logs = logs;
        this.signer = signer;
        this.seen = Seen.in(state, logs.origins());
    }

    /** 验证密钥。 By which others check what it signed. */
    public VerifierKey key() {
        return signer.key();
    }

    /** 所见的最后一个。 The newest checkpoint that it has seen of a log; of size 0 for none. */
    public synchronized Checkpoint last(String origin) {
        return seen.last(origin);
    }

    /**
     * 求签。 The answer to a body of {@link Submission}: a line with its cosignature, or why not.
     *
     * @throws Refused when the body is not understood
     */
    public Answer add(byte[] body) {
        Submission asked = Submission.parse(body);
        Note note = Note.parse(Strict.utf8(asked.checkpoint()));
        Checkpoint next = Checkpoint.parse(note.text());
        if (!logs.origins().contains(next.origin())) {
            return Answer.refused(
                    Answer.ABSENT,
                    new Said(
                            "不认识日志“" + Strict.shortened(next.origin()) + "”。",
                            "The log \"" + Strict.shortened(next.origin()) + "\" is not known here."));
        }
        try {
            logs.judge(note);
        } catch (Refused unsigned) {
            return Answer.refused(Answer.FORBIDDEN, unsigned.sentence());
        }
        if (asked.older() > next.size()) {
            throw new Refused("旧的条数大于检查点的条数。", "The old size is larger than that of the checkpoint.");
        }
        return add(asked, next, note);
    }

    private synchronized Answer add(Submission asked, Checkpoint next, Note note) {
        Checkpoint last = seen.last(next.origin());
        if (next.size() == last.size() && !next.root().equals(last.root())) {
            if (seen.keepSplit(next, note)) {
                LOG.log(
                        Level.ERROR,
                        "日志“{0}”对 {1} 条签了另一个根：有两份历史（分叉），两个检查点都已留存。 The log signed another root over as many"
                                + " entries: there are two histories (SPLIT VIEW); both checkpoints are kept.",
                        next.origin(),
                        String.valueOf(next.size()));
            }
            return Answer.conflict(last.size());
        }
        if (asked.older() != last.size()) {
            return Answer.conflict(last.size());
        }
        if (!Verified.consistency(last.size(), last.root(), next.size(), next.root(), asked.proof())) {
            LOG.log(Level.WARNING, "没有证明只有添加，不签 / not proved to add, not signed: {0}", next.origin());
            return Answer.refused(
                    Answer.UNPROVED,
                    new Said(
                            "没有证明它只在见过的 " + last.size() + " 条之后添加：证明有误，或有两份历史（分叉）。不签。",
                            "It is not proved to add only to the " + last.size()
                                    + " entries seen: the proof is wrong, or there are two histories (SPLIT VIEW). Not"
                                    + " signed."));
        }
        if (!next.equals(last)) {
            seen.keep(next, note);
        }
        return Answer.ok(signer.sign(next.text()) + "\n");
    }

    @Override
    public synchronized void close() throws IOException {
        seen.close();
    }
}
