package banli.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;

/**
 * 封存的摘要。 What each fact was digested to when it was first read: a file outside the database, 32 bytes a fact, by number.
 * Whoever changes a fact in the database is told by it, with the fact's number; whoever can write this file too is not.
 */
public final class SealedFacts {
    private static final int BYTES = 32;

    private final Path file;

    private SealedFacts(Path file) {
        this.file = file;
    }

    /** 在这个文件里。 In that file, which need not be there yet. */
    public static SealedFacts in(Path file) {
        return new SealedFacts(file);
    }

    /** 封存到几条。 How many facts, from 0 on, are sealed. */
    public long count() {
        try {
            return Files.exists(file) ? Files.size(file) / BYTES : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 续封。 Adds the digests of the facts that follow on the last; what another process has added meanwhile is left alone. */
    public void append(long first, List<byte[]> digests) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (channel.size() / BYTES != first) {
                return;
            }
            ByteBuffer all = ByteBuffer.allocate(digests.size() * BYTES);
            digests.forEach(all::put);
            all.flip();
            long at = first * BYTES;
            while (all.hasRemaining()) {
                at += channel.write(all, at);
            }
            channel.truncate(at);
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 从某号起比较。 Compares facts that are handed over in order, from that number on. */
    public Comparison from(long first) {
        return new Comparison(first);
    }

    /** 比较。 Facts in order against what is sealed: each number is there once, and its bytes are those sealed. */
    public final class Comparison implements AutoCloseable {
        private final FileChannel channel;
        private final long sealed = count();
        private final ByteBuffer page = ByteBuffer.allocate(BYTES * 1_000);
        private long pageFrom = -1;
        private long expected;
        private long changed = -1;

        private Comparison(long first) {
            expected = first;
            try {
                channel = sealed == 0 ? null : FileChannel.open(file, StandardOpenOption.READ);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** 下一条。 The next fact: its number and its digest. */
        public void next(long position, byte[] digest) {
            if (changed < 0 && (position != expected || position < sealed && !isSealed(position, digest))) {
                changed = expected;
            }
            expected++;
        }

        private boolean isSealed(long position, byte[] digest) {
            long from = position / 1_000 * 1_000;
            try {
                if (from != pageFrom) {
                    page.clear();
                    for (int read = 0; read >= 0 && page.hasRemaining(); ) {
                        read = channel.read(page, from * BYTES + page.position());
                    }
                    pageFrom = from;
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            byte[] there = new byte[BYTES];
            page.get((int) (position - from) * BYTES, there);
            return java.util.Arrays.equals(there, digest);
        }

        /** 第一条不符的。 The first number that is missing or whose bytes are others, when the last should be that; else empty. */
        public OptionalLong changed(long last) {
            long missing = changed < 0 && expected <= last ? expected : changed;
            return missing < 0 ? OptionalLong.empty() : OptionalLong.of(missing);
        }

        @Override
        public void close() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
