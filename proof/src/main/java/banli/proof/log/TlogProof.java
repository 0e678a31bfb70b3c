package banli.proof.log;

import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.tree.Hash;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 随身的证明。 That one entry is in the log, in one text that needs no log to be checked; C2SP's tlog-proof. What its line
 * {@code extra} says is vouched for by nobody, so it is passed over.
 */
public record TlogProof(long index, List<Hash> path, Note checkpoint) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST = 1_100_000;
    private static final int STEPS = 63;

    /** Nothing of it changes. */
    public TlogProof {
        path = List.copyOf(path);
    }

    /**
     * 读出。 Reads it.
     *
     * @throws Refused when it is none
     */
    public static TlogProof parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Refused("证明过长。", "The proof is too long.");
        }
        int end = end(bytes);
        List<String> lines =
                new ArrayList<>(List.of(Strict.text(Arrays.copyOf(bytes, end)).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST)) {
            throw notOne();
        }
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            Strict.base64(lines.removeFirst().substring(EXTRA.length()));
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX) || lines.size() > 1 + STEPS) {
            throw notOne();
        }
        long index = Strict.number(lines.removeFirst().substring(INDEX.length()));
        List<Hash> path = lines.stream().map(Hash::base64).toList();
        return new TlogProof(index, path, Note.parse(Arrays.copyOfRange(bytes, end + 2, bytes.length)));
    }

    /** Where the first empty line is. */
    private static int end(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] == '\n' && bytes[at + 1] == '\n') {
                return at;
            }
        }
        throw notOne();
    }

    private static Refused notOne() {
        return new Refused("这不是 tlog-proof 格式的证明。", "This is no proof in the format tlog-proof.");
    }

    /**
     * 查验。 That the entry of that hash is in the log.
     *
     * @throws Refused when it is not, or the checkpoint is not believed
     */
    public Policy.Judged verify(Hash leaf, Policy policy) {
        Policy.Judged judged = policy.judge(checkpoint);
        Checkpoint log = judged.checkpoint();
        if (!Verified.inclusion(leaf, index, log.size(), log.root(), path)) {
            throw new Refused(
                    "第 " + index + " 条不在 " + log.size() + " 条的日志里，或已不是原来的样子。",
                    "Entry " + index + " is not in the log of " + log.size() + ", or is not what it was.");
        }
        return judged;
    }

    /** 字节。 As it is written. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(FIRST + "\n" + INDEX + index + "\n");
        path.forEach(step -> head.append(step).append('\n'));
        out.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(checkpoint.bytes());
        return out.toByteArray();
    }
}
