package banli.proof.tree;

import java.util.ArrayList;
import java.util.List;

/** 内存里的满子树。 The complete subtrees over leaves that are all at hand. */
public final class Rows implements Subtrees {
    private final List<List<Hash>> rows = new ArrayList<>();

    /** Over those leaves, in order. */
    public Rows(List<Hash> leaves) {
        for (List<Hash> row = leaves; !row.isEmpty(); row = above(row)) {
            rows.add(row);
        }
    }

    private static List<Hash> above(List<Hash> row) {
        List<Hash> above = new ArrayList<>(row.size() / 2);
        for (int at = 0; at + 1 < row.size(); at += 2) {
            above.add(Hash.node(row.get(at), row.get(at + 1)));
        }
        return above;
    }

    @Override
    public Hash complete(int level, long index) {
        return rows.get(level).get((int) index);
    }
}
