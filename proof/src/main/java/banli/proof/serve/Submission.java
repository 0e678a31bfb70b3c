package banli.proof.serve;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 呈签。 A checkpoint handed in to be signed, as the body of tlog-witness has it: {@code old N}, the lines of a consistency proof, an
 * empty line, and the checkpoint.
 *
 * @param older the size signed last, as whoever hands it in believes
 * @param proof that the checkpoint's tree adds to the tree of that size
 * @param checkpoint the rest, as it stands: a signed note, or the text of one; nothing of it has been looked at
 */
public record Submission(long older, List<Hash> proof, String checkpoint) {
    /** 地址。 Where it is handed in. */
    public static final String PATH = "/add-checkpoint";

    private static final String OLD = "old ";
    private static final String END = "\n\n";
    private static final int MOST = 63;
    private static final int LONGEST_LINE = 44;

    /** Nothing of it changes. */
    public Submission {
        proof = List.copyOf(proof);
    }

    /**
     * 读出。 Reads a body.
     *
     * @throws Refused when it is none
     */
    public static Submission parse(byte[] body) {
        String all = Strict.text(body);
        int end = all.indexOf(END);
        if (end < 0 || !all.startsWith(OLD) || end + END.length() == all.length()) {
            throw new Refused(
                    "应为 old 与条数、证明各行、空行、检查点，各以换行结束。",
                    "Expected: old and a size, the lines of a proof, an empty line and a checkpoint, each with its end.");
        }
        List<String> lines = Arrays.asList(all.substring(0, end).split("\n", -1));
        long older = Strict.number(lines.getFirst().substring(OLD.length()));
        List<String> proof = lines.subList(1, lines.size());
        if (proof.size() > MOST) {
            throw new Refused("一致证明过长。", "The consistency proof is too long.");
        }
        return new Submission(older, proof.stream().map(Submission::hash).toList(), all.substring(end + END.length()));
    }

    private static Hash hash(String line) {
        if (line.length() != LONGEST_LINE) {
            throw new Refused("一致证明的一行不是散列。", "A line of the consistency proof is no hash.");
        }
        return Hash.base64(line);
    }

    /** 写出。 As a body. */
    public byte[] body() {
        String hashes = proof.stream().map(hash -> hash + "\n").collect(Collectors.joining());
        return Strict.utf8(OLD + older + "\n" + hashes + "\n" + checkpoint);
    }
}
