package banli.proof.log;

import banli.proof.note.Checkpoint;
import banli.proof.tree.Hash;
import banli.proof.tree.Tree;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;

/** 只有添加。 Whether a log begins with what somebody kept of it: a size and a root are enough, from a file or from paper. */
public final class Additions {
    private Additions() {}

    /**
     * 核对。 That the log of a checkpoint, which was believed, only adds to what was kept.
     *
     * @throws Refused when it got shorter (ROLLBACK), is another history (SPLIT VIEW), or the files are not the checkpoint's
     */
    public static void check(LogFiles files, Checkpoint now, long size, Hash root) {
        if (size > now.size()) {
            throw new Refused(
                    "日志变短了：从 " + size + " 条到 " + now.size() + " 条（回滚）。",
                    "The log got shorter: from " + size + " entries to " + now.size() + " (ROLLBACK).");
        }
        Tree tree = new Tree(new Tiles(files, now.size()), now.size());
        if (size == now.size() && !root.equals(now.root())
                || tree.root().equals(now.root())
                        && !Verified.consistency(size, root, now.size(), now.root(), tree.consistency(size))) {
            throw new Refused(
                    "新的不是在旧的之后添加的：有两份历史（分叉）。",
                    "The newer does not add to the older: there are two histories (SPLIT VIEW).");
        }
        if (!tree.root().equals(now.root())) {
            throw new Refused("文件夹里不是新检查点的日志。", "The folder does not hold the log of the newer checkpoint.");
        }
    }

    /** 那时的根。 What these files give as the root at a size, which must not be beyond the newest. */
    public static Hash rootAt(LogFiles files, Checkpoint now, long size) {
        return new Tree(new Tiles(files, now.size()), size).root();
    }
}
