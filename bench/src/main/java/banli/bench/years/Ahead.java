package banli.bench.years;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** 先行一步。 One thread makes things a little ahead of the one that takes them, in order. */
final class Ahead {
    private static final int TOGETHER = 512;
    private static final int WAITING = 8;

    private Ahead() {}

    /** Has the maker hand over things on a thread of its own, and the taker take them on this one. */
    static <T> void run(Consumer<Consumer<T>> maker, Consumer<T> taker) {
        BlockingQueue<Part<T>> parts = new ArrayBlockingQueue<>(WAITING);
        Thread making = Thread.ofPlatform().daemon().name("made-up-facts").start(() -> make(maker, parts));
        try {
            Part<T> part;
            do {
                part = parts.take();
                part.things.forEach(taker);
                if (part.failed != null) {
                    throw part.failed;
                }
            } while (!part.last);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            making.interrupt();
        }
    }

    private static <T> void make(Consumer<Consumer<T>> maker, BlockingQueue<Part<T>> parts) {
        List<List<T>> now = new ArrayList<>(List.of(new ArrayList<>(TOGETHER)));
        RuntimeException failed = null;
        try {
            maker.accept(thing -> {
                now.getFirst().add(thing);
                if (now.getFirst().size() == TOGETHER) {
                    put(parts, new Part<>(now.getFirst(), false, null));
                    now.set(0, new ArrayList<>(TOGETHER));
                }
            });
        } catch (CancellationException nobodyTakes) {
            return;
        } catch (RuntimeException broken) {
            failed = broken;
        }
        put(parts, new Part<>(now.getFirst(), true, failed));
    }

    private static <T> void put(BlockingQueue<Part<T>> parts, Part<T> part) {
        try {
            parts.put(part);
        } catch (InterruptedException nobodyTakes) {
            throw new CancellationException();
        }
    }

    private record Part<T>(List<T> things, boolean last, RuntimeException failed) {}
}
