package banli.proof.log;

import banli.proof.tree.Hash;
import banli.proof.tree.Subtrees;
import banli.proof.word.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 瓦片里的树。 A tree of one size, read from tiles, of which the last ones are kept at hand. Its root tells whether they are those of a checkpoint. */
public final class Tiles implements Subtrees {
    private static final int HEIGHT = 8;
    private static final int AT_HAND = 256;

    private final LogFiles files;
    private final long size;
    private final Map<String, byte[]> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > AT_HAND;
        }
    };

    /** Of that size. */
    public Tiles(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /** 宽度。 How many hashes a tile of a tree has; a number that is none where it has no such tile. */
    public static int width(long size, int level, long number) {
        long hashes = (level * HEIGHT >= Long.SIZE - 1 ? 0 : size >> level * HEIGHT) - number * TilePath.FULL;
        return Math.clamp(hashes, 0, TilePath.FULL);
    }

    @Override
    public Hash complete(int level, long index) {
        int within = level % HEIGHT;
        long first = index << within;
        byte[] tile = tile(level / HEIGHT, first / TilePath.FULL);
        List<Hash> row = new ArrayList<>();
        int from = (int) (first % TilePath.FULL);
        for (int place = from; place < from + (1 << within); place++) {
            row.add(Hash.nth(tile, place));
        }
        return folded(row);
    }

    /** The tile of that number at the level of leaves: in width what the size asks for, or full. */
    byte[] leaves(long number) {
        return tile(0, number);
    }

    /** The hash over a row of a power of two. */
    static Hash folded(List<Hash> hashes) {
        List<Hash> row = hashes;
        while (row.size() > 1) {
            List<Hash> above = new ArrayList<>();
            for (int at = 0; at < row.size(); at += 2) {
                above.add(Hash.node(row.get(at), row.get(at + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }

    /** A tile in the width that the size asks for; where only the full one is left, that. */
    private byte[] tile(int level, long number) {
        int width = width(size, level, number);
        return read.computeIfAbsent(
                level + "/" + number,
                _ -> read(TilePath.hashes(level, number, width), width)
                        .or(() -> read(TilePath.hashes(level, number, TilePath.FULL), TilePath.FULL))
                        .orElseThrow(() -> new Refused(
                                "日志缺少 " + TilePath.hashes(level, number, width) + "。",
                                "The log lacks " + TilePath.hashes(level, number, width) + ".")));
    }

    private Optional<byte[]> read(String path, int width) {
        return files.read(path).map(bytes -> {
            if (bytes.length != width * Hash.BYTES) {
                throw new Refused("日志的 " + path + " 长度不对。", "The log's " + path + " has a wrong length.");
            }
            return bytes;
        });
    }
}
