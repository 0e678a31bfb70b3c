package banli.proof.witness;

import banli.proof.log.LogFiles;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSignature;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Answer;
import banli.proof.serve.Asking;
import banli.proof.serve.Submission;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 送签。 Hands a log's checkpoint to a witness and brings its signature back, checked. What a witness answers is believed in nothing. */
public final class Carrier {
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final String SIZE = "text/x.tlog.size";

    private final Asking asking;
    private final LogFiles files;

    /** @param files of the log */
    public Carrier(Asking asking, LogFiles files) {
        this.asking = asking;
        this.files = files;
    }

    /**
     * 带回的。 What was brought back.
     *
     * @param cosigned the checkpoint with the witness's signature
     * @param forgot the size that the witness said it saw last, where it had signed more; -1 when it remembers
     */
    public record Brought(Note cosigned, long forgot) {}

    /**
     * 呈签书。 The body that asks for a signature: a checkpoint, and the proof that it adds to a size.
     *
     * @throws Refused when the log is not that long, or its files lack something
     */
    public static Submission submission(LogFiles files, Note checkpoint, long older) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        if (older > size) {
            throw new Refused(
                    "检查点只有 " + size + " 条，不能从 " + older + " 条起证明。",
                    "The checkpoint has " + size + " entries; nothing can be proved from " + older + " on.");
        }
        Tree tree = new Tree(new Tiles(files, size), size);
        return new Submission(older, tree.consistency(older), checkpoint.toString());
    }

    /**
     * 送签。 Asks a witness, a second time where it has seen another size.
     *
     * @param older what it signed last as far as is known, 0 for nothing
     * @throws IOException when it does not answer
     * @throws Refused when it does not sign, or what it answers is no signature of its own
     */
    public Brought ask(Policy.Witness witness, Note checkpoint, long older) throws IOException {
        URI address = address(witness);
        long size = Checkpoint.parse(checkpoint.text()).size();
        long known = Math.min(older, size);
        Answer answer =
                asking.post(address, submission(files, checkpoint, known).body());
        long forgot = -1;
        if (answer.status() == Answer.CONFLICT) {
            long seen = seen(answer, size, known);
            forgot = seen < older ? seen : -1;
            answer = asking.post(address, submission(files, checkpoint, seen).body());
        }
        return new Brought(checkpoint.joined(signed(witness.key(), checkpoint, answer)), forgot);
    }

    private static long seen(Answer answer, long size, long known) {
        if (!answer.type().equals(SIZE)) {
            throw new Refused("它答复 409，却没有说见过几条。", "It answered 409, and did not say how many entries it has seen.");
        }
        long seen = answer.size();
        if (seen > size) {
            throw new Refused(
                    "它已见过 " + seen + " 条，这里只有 " + size + " 条：账本被换回旧的（回滚），或它弄错了。",
                    "It has seen " + seen + " entries, here are " + size
                            + ": an old ledger was put back (ROLLBACK), or it is wrong.");
        }
        if (seen == known) {
            throw twoHistories(seen);
        }
        return seen;
    }

    private static Refused twoHistories(long seen) {
        return new Refused(
                "它见过的 " + seen + " 条与这里的不同：有两份历史（分叉），或它弄错了。请比较两边留存的检查点。",
                "The " + seen
                        + " entries it has seen are not those here: there are two histories (SPLIT VIEW), or it is"
                        + " wrong. Compare the checkpoints that both have kept.");
    }

    private static List<NoteSignature> signed(VerifierKey witness, Note checkpoint, Answer answer) {
        if (answer.status() == Answer.UNPROVED) {
            throw new Refused(
                    "它不认为这里只有添加：有两份历史（分叉），或它弄错了。请比较两边留存的检查点。",
                    "It does not find that there were only additions: there are two histories (SPLIT VIEW), or it is wrong."
                            + " Compare the checkpoints that both have kept.");
        }
        if (answer.status() != Answer.OK) {
            throw new Refused(
                    "它答复 " + answer.status() + "：" + Strict.shortened(answer.body()),
                    "It answered " + answer.status() + ": " + Strict.shortened(answer.body()));
        }
        List<NoteSignature> its = answer.body()
                .lines()
                .map(NoteSignature::parse)
                .filter(witness::isNamed)
                .toList();
        Note note = new Note(checkpoint.text(), its);
        Instant at = note.witnessedAt(witness)
                .orElseThrow(() -> new Refused("答复里没有它的签名。", "There is no signature of it in the answer."));
        if (at.isAfter(Instant.now().plus(AHEAD))) {
            throw new Refused("它签的时间在将来：它的钟不对。", "It signed with a time to come: its clock is off.");
        }
        return its;
    }

    private static String withoutSlashes(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    private static URI address(Policy.Witness witness) {
        try {
            URI given = URI.create(withoutSlashes(witness.address().orElseThrow()) + Submission.PATH);
            boolean web = "http".equals(given.getScheme()) || "https".equals(given.getScheme());
            if (web
                    && given.getHost() != null
                    && given.getUserInfo() == null
                    && given.getQuery() == null
                    && given.getFragment() == null) {
                return given;
            }
        } catch (IllegalArgumentException none) {
            // Told below.
        }
        throw new Refused(
                "策略文件里它的地址看不懂：应为 http:// 或 https:// 与主机。",
                "Its address in the policy file is not understood: expected http:// or https:// and a host.");
    }
}
