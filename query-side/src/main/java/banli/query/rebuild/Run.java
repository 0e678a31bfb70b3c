package banli.query.rebuild;

import banli.language.query.screens.RebuildState.Step;
import java.util.concurrent.atomic.AtomicLong;

/** 一次重建。 One rebuild as it is watched: how far it is, and whether it shall stop. */
final class Run implements Watch {
    private final String id;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile Step step = Step.FOLDING;
    private volatile boolean stop;

    Run(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    Step step() {
        return step;
    }

    long done() {
        return done.get();
    }

    long total() {
        return total;
    }

    void stop() {
        stop = true;
    }

    @Override
    public void folded(int facts, long all) {
        total = all;
        done.addAndGet(facts);
    }

    @Override
    public void waiting() {
        if (stop) {
            throw new Stopped();
        }
    }

    @Override
    public void at(Point point) {
        if (point.ordinal() < Point.ALONE.ordinal()) {
            waiting();
        }
        switch (point) {
            case FOLDED -> step = Step.INDEXING;
            case INDEXED -> step = Step.COMPARING;
            case COMPARED -> step = Step.SWAPPING;
            default -> {}
        }
    }

    /** Somebody had it stopped. */
    static final class Stopped extends RuntimeException {}
}
