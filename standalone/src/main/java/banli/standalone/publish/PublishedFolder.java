package banli.standalone.publish;

import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * 公示栏的文件夹。 The column as files: only what changed is written, each file whole or not at all. Nothing outside the folder is
 * touched, nor a folder that holds anything else; a list inside it says what is ours.
 */
public final class PublishedFolder implements AutoCloseable {
    private static final String LIST = ".banli-column.json";
    private static final int KEEP_EVERY = 500;
    private static final String GONE = "gone";

    private final Path folder;
    private final Map<String, Known> known;
    private final FolderLock lock;
    private int written;
    private int unchanged;
    private int withdrawn;

    private PublishedFolder(Path folder, Map<String, Known> known, FolderLock lock) {
        this.folder = folder;
        this.known = known;
        this.lock = lock;
    }

    /** 写过的。 A file as it was written, and by which version. */
    record Known(String version, String sha256) {}

    /** 清单。 What the folder's list holds. */
    record Listed(Map<String, Known> files) {}

    /** 结果。 How many files were written, stayed, and now say that they are no longer public (or were deleted). */
    public record Result(int written, int unchanged, int withdrawn) {}

    /**
     * 打开。 A folder of the column, made where there is none; nobody else writes into it until it is closed.
     *
     * @throws CommandFailed when it holds something else, or is being written
     */
    public static PublishedFolder at(Path folder) {
        try {
            boolean ours = Files.isRegularFile(folder.resolve(LIST), LinkOption.NOFOLLOW_LINKS);
            if (!ours && Files.exists(folder) && !isEmpty(folder)) {
                throw new CommandFailed(new Text(
                        folder + " 里有别的文件，不是公示栏的文件夹。请另选一个空的。",
                        folder + " holds other files and is no folder of the column. Choose an empty one."));
            }
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            FolderLock lock = FolderLock.on(real);
            try {
                // Read once it is ours alone.
                Map<String, Known> known = ours
                        ? WireMapper.mapper()
                                .readValue(Files.readString(real.resolve(LIST)), Listed.class)
                                .files()
                        : Map.of();
                return new PublishedFolder(real, new TreeMap<>(known), lock);
            } catch (IOException | RuntimeException unreadable) {
                lock.close();
                throw unreadable;
            }
        } catch (IOException | JacksonException | NullPointerException unreadable) {
            throw new CommandFailed(
                    new Text(
                            folder + " 写不进去，或其中的清单 " + LIST + " 读不出来。",
                            folder + " can't be used, or its list " + LIST + " can't be read."),
                    unreadable);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(one -> one.getFileName().toString().equals(FolderLock.NAME));
        }
    }

    /**
     * 写成这样。 Makes the folder hold these files and no other of ours. Stopped in the middle it goes on the next time.
     *
     * @param files the version of each, by its path
     * @param bytes what a file holds; of a page that is no more, a page that says so
     * @param anew whether files are compared although their versions are the same
     */
    public Result hold(Map<String, String> files, Function<String, byte[]> bytes, boolean anew) {
        List<String> foreign =
                files.keySet().stream().filter(path -> !ColumnName.isOne(path)).toList();
        if (!foreign.isEmpty()) {
            throw new CommandFailed(new Text(
                    "不是公示栏的文件名：" + foreign.getFirst(),
                    "This is no name of a file of the column: " + foreign.getFirst()));
        }
        try {
            // First of all, so that a folder that was begun is known as ours.
            keep();
            Files.createDirectories(folder.resolve("replies"));
            // What is no longer public goes before anything else can fail.
            for (String path : new TreeSet<>(known.keySet())) {
                if (!files.containsKey(path)) {
                    gone(path, bytes);
                }
            }
            keep();
            Map<String, String> wanted = new TreeMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (anew || !stays(file.getKey(), file.getValue())) {
                    wanted.put(file.getKey(), file.getValue());
                }
            }
            unchanged += files.size() - wanted.size();
            try (Ahead ahead = new Ahead(List.copyOf(wanted.keySet()), bytes)) {
                for (Map.Entry<String, String> file : wanted.entrySet()) {
                    one(file.getKey(), file.getValue(), ahead.next());
                }
            }
            keep();
        } catch (IOException failed) {
            throw new CommandFailed(
                    new Text(
                            folder + " 写不进去：" + failed.getMessage(),
                            folder + " can't be written: " + failed.getMessage()),
                    failed);
        }
        return new Result(written, unchanged, withdrawn);
    }

    private boolean stays(String path, String version) throws IOException {
        return isThere(path, inside(path)) && known.get(path).version.equals(version);
    }

    private boolean isThere(String path, Path file) {
        return known.containsKey(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void one(String path, String version, byte[] now) throws IOException {
        Path file = inside(path);
        String sha256 = Sha256.of(now);
        if (isThere(path, file)
                && known.get(path).sha256.equals(sha256)
                && Sha256.of(Files.readAllBytes(file)).equals(sha256)) {
            unchanged++;
        } else {
            write(file, now);
            written++;
        }
        note(path, new Known(version, sha256));
    }

    /** A reply keeps its address, which says that it is no longer public; lists and packs go. */
    private void gone(String path, Function<String, byte[]> bytes) throws IOException {
        Known before = known.get(path);
        if (before.version.equals(GONE)) {
            unchanged++;
            return;
        }
        Path file = inside(path);
        if (path.startsWith("replies/") && path.endsWith(".html")) {
            byte[] now = bytes.apply(path);
            write(file, now);
            note(path, new Known(GONE, Sha256.of(now)));
        } else {
            Files.deleteIfExists(file);
            known.remove(path);
        }
        withdrawn++;
    }

    private void note(String path, Known now) throws IOException {
        known.put(path, now);
        if ((written + withdrawn) % KEEP_EVERY == KEEP_EVERY - 1) {
            keep();
        }
    }

    private void keep() throws IOException {
        write(folder.resolve(LIST), WireMapper.mapper().writeValueAsBytes(new Listed(new HashMap<>(known))));
    }

    /** A link in place of the folder or of a file would lead elsewhere. */
    private Path inside(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!ColumnName.isOne(path)
                || !file.startsWith(folder)
                || Files.isSymbolicLink(file)
                || !file.getParent().toRealPath().startsWith(folder)) {
            throw new CommandFailed(
                    new Text(file + " 指向文件夹之外，不写。", file + " leads out of the folder; it is not written."));
        }
        return file;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".banli-", ".part");
        try {
            Files.write(beside, bytes);
            if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
