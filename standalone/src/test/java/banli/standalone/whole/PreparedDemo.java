package banli.standalone.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * 备好的演示。 A demo whose register was entered once for a run of all tests, by whichever of its JVMs came first: a data folder
 * to begin from, and an archive of the classes that its process loaded.
 */
public final class PreparedDemo {
    private static final Path PLACE = Path.of("target", "prepared");

    /** Tells one run of all tests from another, which may be of other sources. */
    private static final String RUN = System.getProperty(
                    "banli.run", "of-" + ProcessHandle.current().pid())
            .replace(':', '-');

    private static PreparedDemo made;

    private final Path data;
    private final ClassArchive archive;

    private PreparedDemo(Path folder) throws IOException {
        this.data = folder.resolve("data");
        this.archive = new ClassArchive(Files.createDirectories(folder.resolve("classes")));
    }

    /** A new data folder that begins as the demo stands once it is entered. */
    public static Path copy(Path folder) {
        try {
            copy(get().data, folder);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With which a process of the product starts quickly. */
    public static ClassArchive archive() {
        return get().archive;
    }

    private static synchronized PreparedDemo get() {
        if (made == null) {
            try {
                made = ready();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return made;
    }

    private static PreparedDemo ready() throws IOException {
        Files.createDirectories(PLACE);
        try (FileChannel channel =
                        FileChannel.open(PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            Path folder = PLACE.resolve(RUN);
            Path done = folder.resolve("done");
            if (!Files.exists(done)) {
                removeAll();
                PreparedDemo demo = new PreparedDemo(folder);
                // The archive is written when the process comes to its end.
                new RunningDemo(demo.data, demo.archive).start().close();
                Files.createFile(done);
                return demo;
            }
            return new PreparedDemo(folder);
        }
    }

    private static void removeAll() throws IOException {
        for (Path earlier : list(PLACE)) {
            if (Files.isDirectory(earlier)) {
                FileSystemUtils.deleteRecursively(earlier);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    /** With the permissions, on which the database insists. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path one : found.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (!Files.isDirectory(there)) {
                    Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
