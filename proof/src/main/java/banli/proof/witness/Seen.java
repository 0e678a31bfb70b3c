package banli.proof.witness;

import banli.proof.log.Durable;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 所见。 What a witness has seen of each log, in a folder that one process has at a time: its newest checkpoint, and what contradicts it. */
final class Seen implements AutoCloseable {
    private static final int MOST_SPLITS = 20;

    private final Path folder;
    private final FileChannel channel;
    private final Map<String, Checkpoint> last = new HashMap<>();

    private Seen(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws Refused when another process has the folder, or a file in it is not what was written */
    static Seen in(Path folder, Set<String> origins) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Seen seen = new Seen(folder, channel);
        try {
            seen.lock();
            for (String origin : origins) {
                seen.read(origin);
            }
            return seen;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            throw new Refused(
                    "记录 " + folder + " 正由另一个见证进程使用：请先停下它。",
                    "Another witness process is using the state " + folder + ". Stop it first.");
        }
    }

    private void read(String origin) throws IOException {
        Path file = file(origin);
        if (Files.notExists(file)) {
            return;
        }
        Checkpoint kept = Checkpoint.parse(Note.parse(Files.readAllBytes(file)).text());
        if (!kept.origin().equals(origin)) {
            throw new Refused("记录 " + file + " 属于另一份日志。", "The state " + file + " is another log's.");
        }
        last.put(origin, kept);
    }

    private Path file(String origin) {
        return folder.resolve(Hash.sha256(Strict.utf8(origin)).hex().substring(0, 16) + ".note");
    }

    /** The newest checkpoint; of size 0 for none. */
    Checkpoint last(String origin) {
        return last.getOrDefault(origin, new Checkpoint(origin, 0, Hash.EMPTY));
    }

    /** Has it on the disk. */
    void keep(Checkpoint checkpoint, Note signed) {
        Durable.write(file(checkpoint.origin()), signed.bytes());
        last.put(checkpoint.origin(), checkpoint);
    }

    /** Keeps, within bounds, what the log has signed beside what was seen: the two together are the evidence. Answers whether it is new. */
    boolean keepSplit(Checkpoint other, Note signed) {
        Path file = folder.resolve(
                "split-" + other.size() + "-" + other.root().hex().substring(0, 16) + ".note");
        try (Stream<Path> files = Files.list(folder)) {
            long kept = files.filter(one -> one.getFileName().toString().startsWith("split-"))
                    .count();
            boolean more = Files.notExists(file) && kept < MOST_SPLITS;
            if (more) {
                Durable.write(file, signed.bytes());
            }
            return more;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
