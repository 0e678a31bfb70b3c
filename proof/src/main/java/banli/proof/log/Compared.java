package banli.proof.log;

import banli.proof.note.Checkpoint;
import banli.proof.tree.Growing;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.OptionalLong;

/** 与所签的比较。 Facts that are handed over in order, against what a checkpoint signed: the root tells whether, the tiles which. */
public final class Compared {
    private final Checkpoint signed;
    private final Tiles tiles;
    private final Growing again = new Growing();
    private long first = -1;

    /** Against that checkpoint, which was believed, of the log in those files. */
    public Compared(LogFiles files, Checkpoint signed) {
        this.signed = signed;
        this.tiles = new Tiles(files, signed.size());
    }

    /** 几条。 How many facts, from 0 on, must be handed over; more are passed over. */
    public long size() {
        return signed.size();
    }

    /** 下一条。 The next fact: its number and the hash of its leaf. */
    public void next(long position, Hash leaf) {
        long expected = again.size();
        if (expected == signed.size()) {
            return;
        }
        if (first < 0 && (position != expected || !leaf.equals(tiles.complete(0, expected)))) {
            first = expected;
        }
        again.add(leaf);
    }

    /**
     * 第一条不符的。 The number of the first that is missing or is not what was signed; empty when all are.
     *
     * @throws Refused when it is the log's own tiles that are not what was signed
     */
    public OptionalLong changed() {
        boolean all = again.size() == signed.size();
        boolean same = all && again.root().equals(signed.root());
        if (same && first >= 0 || !same && all && first < 0) {
            throw new Refused("日志文件夹里的瓦片不是所签的。", "The tiles in the log's folder are not those that were signed.");
        }
        return same ? OptionalLong.empty() : OptionalLong.of(first < 0 ? again.size() : first);
    }
}
