package banli.standalone.move;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.facts.Fact;
import banli.standalone.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** 搬迁。 Copies all facts in order, goes on where an earlier move stopped, and compares the whole at the end. */
final class Move {
    private static final int PAGE = 200;

    private final Facts from;
    private final Facts to;

    Move(Facts from, Facts to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies what is missing.
     *
     * @param progress hears how many facts are there
     * @throws CouldNot when the source holds none, or the target holds other facts than the source began with, or more
     */
    Moved copy(LongConsumer progress) {
        long last = from.head();
        if (last < 0) {
            throw new CommandFailed(new Text(
                    from.store().label() + " 里没有一条事实，因此没有搬迁：请先启用或恢复账本，或核对 --from。",
                    "There is no fact in " + from.store().label()
                            + ", so nothing was moved. Open or restore the ledger first, or check --from."));
        }
        long there = to.head();
        if (there > last || !from.digest(there).equals(to.digest(there))) {
            throw new CommandFailed(new Text(
                    to.store().label() + " 里已有 " + (there + 1) + " 条事实，不是 "
                            + from.store().label() + " 账本的开头，因此没有搬动任何事实。",
                    to.store().label() + " already holds " + (there + 1)
                            + " facts that are not the beginning of the ledger in "
                            + from.store().label() + ". Nothing was moved."));
        }
        List<Fact> page = new ArrayList<>(PAGE);
        from.each(there + 1, last, fact -> {
            page.add(fact);
            if (page.size() == PAGE || fact.position() == last) {
                to.append(page);
                page.clear();
                progress.accept(fact.position() + 1);
            }
        });
        return new Moved(last + 1, there + 1, from.digest(last), to.digest(last));
    }

    /**
     * 搬迁的结果。 What came of it.
     *
     * @param count facts in the ledger
     * @param before how many of them were there before
     */
    record Moved(long count, long before, String digestFrom, String digestTo) {
        boolean equal() {
            return digestFrom.equals(digestTo);
        }
    }
}
