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
    private final Growing again;
    private byte[] tile;
    private long first = -1;

    /** Against that checkpoint, which was believed, of the log in those files. */
    public Compared(LogFiles files, Checkpoint signed) {
        this(files, signed, 0);
    }

    /**
     * 从某号起。 Of the facts from that number on only, which is none beyond the size. What stood before is taken from the tiles, and is
     * believed because the signed root is made of both.
     *
     * @throws Refused when a tile is missing
     */
    public Compared(LogFiles files, Checkpoint signed, long from) {
        this.signed = signed;
        this.tiles = new Tiles(files, signed.size());
        this.again = Growing.from(tiles, Math.min(from, signed.size()));
    }

    /** 几条。 Up to which number, exclusive, facts must be handed over; more are passed over. */
    public long size() {
        return signed.size();
    }

    /** 下一号。 Which number is to be handed over next. */
    public long next() {
        return again.size();
    }

    /** 下一条。 The next fact: its number and the hash of its leaf. */
    public void next(long position, Hash leaf) {
        long expected = again.size();
        if (expected == signed.size()) {
            return;
        }
        if (first < 0 && (position != expected || !isSigned(expected, leaf))) {
            first = expected;
        }
        again.add(leaf);
    }

    private boolean isSigned(long position, Hash leaf) {
        int place = (int) (position % TilePath.FULL);
        if (tile == null || place == 0) {
            tile = tiles.leaves(position / TilePath.FULL);
        }
        return leaf.isNth(tile, place);
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
