package banli.proof.note;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;

/**
 * 检查点。 What a log says of itself: its origin, how many entries it has, and the root over them. Three lines and no more: what
 * else a log might write there nobody audits.
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final int LINES = 3;

    /**
     * 读出。 Reads the text of a note.
     *
     * @throws Refused when it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty() || lines[0].isEmpty()) {
            throw new Refused("检查点应只有三行：日志名、条数、根。", "A checkpoint has three lines and no more: origin, size, root.");
        }
        long size = Strict.number(lines[1]);
        Hash root = Hash.base64(lines[2]);
        if (size == 0 && !root.equals(Hash.EMPTY)) {
            throw new Refused("空日志的根不对。", "The root of an empty log is another.");
        }
        return new Checkpoint(lines[0], size, root);
    }

    /** 文字。 Its three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
