package banli.proof.log;

import banli.proof.note.Checkpoint;
import banli.proof.tree.Growing;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 通读日志。 Reads a whole log: every entry is hashed, every tile compared, and the root is that of the checkpoint. */
public final class LogCheck {
    private final LogFiles files;
    private final Growing all = new Growing();
    private final List<Row> rows = new ArrayList<>();

    private LogCheck(LogFiles files) {
        this.files = files;
    }

    /**
     * 核对。 That the files up to a checkpoint are those of its root.
     *
     * @throws Refused with the number of the entry or the path of the tile that is wrong
     */
    public static void whole(LogFiles files, Checkpoint checkpoint) {
        LogCheck check = new LogCheck(files);
        Entries.each(files, checkpoint.size(), 0, checkpoint.size(), check::entry);
        check.ends();
        if (!check.all.root().equals(checkpoint.root())) {
            throw new Refused("条目的根不是检查点的根。", "The root over the entries is not that of the checkpoint.");
        }
    }

    private void entry(byte[] entry) {
        Hash leaf = Hash.leaf(entry);
        all.add(leaf);
        add(0, leaf);
    }

    private void add(int level, Hash hash) {
        if (level == rows.size()) {
            rows.add(new Row(level));
        }
        Row row = rows.get(level);
        row.hashes.add(hash);
        if (row.hashes.size() == TilePath.FULL) {
            row.compare(files);
            add(level + 1, Tiles.folded(row.hashes));
            row.next();
        }
    }

    private void ends() {
        rows.stream().filter(row -> !row.hashes.isEmpty()).forEach(row -> row.compare(files));
    }

    /** The tile of a level that is being filled. */
    private static final class Row {
        private final int level;
        private final List<Hash> hashes = new ArrayList<>();
        private long number;

        Row(int level) {
            this.level = level;
        }

        void compare(LogFiles files) {
            byte[] here = Hash.joined(hashes);
            String path = TilePath.hashes(level, number, hashes.size());
            byte[] there = files.read(path)
                    .filter(tile -> tile.length == here.length)
                    .or(() -> files.read(TilePath.hashes(level, number, TilePath.FULL))
                            .filter(tile -> tile.length == TilePath.FULL * Hash.BYTES)
                            .map(tile -> Arrays.copyOf(tile, here.length)))
                    .orElseThrow(() -> new Refused(
                            "日志缺少 " + path + "，或长短不对。", "The log lacks " + path + ", or it has a wrong length."));
            int wrong = Arrays.mismatch(here, there);
            if (wrong >= 0) {
                long entry = number * TilePath.FULL + wrong / Hash.BYTES;
                throw level == 0
                        ? new Refused("第 " + entry + " 条与树里的不同。", "Entry " + entry + " is not what the tree holds.")
                        : new Refused("瓦片 " + path + " 不是由下面算得的。", "The tile " + path + " is not made of those below.");
            }
        }

        void next() {
            hashes.clear();
            number++;
        }
    }
}
