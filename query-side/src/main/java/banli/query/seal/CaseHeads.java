package banli.query.seal;

import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.proof.heads.Heads;
import banli.proof.heads.HeadsTree;
import banli.proof.heads.SealedHeads;
import banli.proof.log.OwnFacts;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** 各流的末端。 How every stream ends, read on as the log grows, and recorded when something has come since it was recorded last. */
final class CaseHeads {
    private final FactFeed feed;
    private final LedgerLog log;
    private final Consumer<SealCaseHeads> record;
    private final Heads heads = new Heads();
    private Newest newest;

    /**
     * 封存过的。 The ends as sealed last.
     *
     * @param fact the number of the fact that says so
     */
    record Newest(long fact, HeadsTree tree) {}

    /** @param record has the ledger record them */
    CaseHeads(FactFeed feed, LedgerLog log, Consumer<SealCaseHeads> record) {
        this.feed = feed;
        this.log = log;
        this.record = record;
        feed.stream("ledger").stream()
                .filter(fact -> fact.type().equals(OwnFacts.HEADS) && fact.position() < log.size())
                .reduce((_, later) -> later)
                .ifPresent(fact -> take(fact.position(), SealedHeads.read(fact.payload())));
    }

    /** Whether they are read from that log. */
    boolean isOf(LedgerLog other) {
        return log == other;
    }

    /** What was recorded, with its tree; where it is false there is none, and the comparison of the whole ledger tells it. */
    private void take(long fact, SealedHeads said) {
        if (said.size() <= fact) {
            heads.read(log.files(), log.size(), said.size());
            HeadsTree tree = heads.tree();
            newest = tree.sealed().equals(said) ? new Newest(fact, tree) : null;
        }
    }

    /** The ends as sealed last; empty while they never were. */
    Optional<Newest> newest() {
        return Optional.ofNullable(newest);
    }

    /** Has them recorded as of what is published, if a fact is not under them for which that is asked, their own facts aside. */
    void record(Predicate<RawFact> asks) {
        long size = log.size();
        if (uncovered(size).filter(asks).isPresent()) {
            heads.read(log.files(), size, size);
            HeadsTree tree = heads.tree();
            SealedHeads sealed = tree.sealed();
            record.accept(new SealCaseHeads(sealed.size(), sealed.root().toString(), sealed.streams()));
            for (long at = size; at <= feed.head(); at++) {
                // Another that was recorded meanwhile, and is not signed yet either, may stand before it.
                if (feed.at(at)
                        .filter(fact -> fact.type().equals(OwnFacts.HEADS)
                                && SealedHeads.read(fact.payload()).equals(sealed))
                        .isPresent()) {
                    newest = new Newest(at, tree);
                    return;
                }
            }
        }
    }

    /** The first fact that is not under them and is another than their own. */
    private Optional<RawFact> uncovered(long size) {
        long first = newest == null ? 0 : newest.tree().sealed().size();
        return LongStream.range(first, size)
                .mapToObj(feed::at)
                .flatMap(Optional::stream)
                .filter(fact -> !fact.type().equals(OwnFacts.HEADS))
                .findFirst();
    }
}
