package banli.standalone.publish;

import banli.standalone.data.CommandFailed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** 先取几件。 Fetches the next few files while one is written; they are taken in their order. */
final class Ahead implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final Function<String, byte[]> bytes;
    private final Iterator<String> rest;
    private final Deque<Future<byte[]>> begun = new ArrayDeque<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);

    Ahead(List<String> paths, Function<String, byte[]> bytes) {
        this.bytes = bytes;
        this.rest = paths.iterator();
    }

    /** The next one; what failed when it was fetched fails here. */
    byte[] next() {
        while (begun.size() < 2 * AT_ONCE && rest.hasNext()) {
            String path = rest.next();
            begun.add(hands.submit(() -> bytes.apply(path)));
        }
        try {
            return begun.remove().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            throw CommandFailed.interrupted(interrupted);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
