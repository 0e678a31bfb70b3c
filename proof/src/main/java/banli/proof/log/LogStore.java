package banli.proof.log;

import banli.proof.note.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 写日志。 Writes a log into a folder: its files first, and then the checkpoint that needs them. */
public final class LogStore {
    private final Path folder;

    /** Into that folder, which need not be there. */
    public LogStore(Path folder) {
        this.folder = folder;
    }

    /** 添文件。 Adds files by their paths, as {@link Growth} made them. */
    public void add(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            Path file = folder.resolve(path);
            Durable.folder(file.getParent());
            Durable.write(file, bytes);
        });
    }

    /** 发布。 Publishes a checkpoint for which all files are there; partial tiles that full ones have replaced go. */
    public void publish(Note checkpoint, Map<String, byte[]> files) {
        Durable.folder(folder);
        Durable.write(folder.resolve(TilePath.CHECKPOINT), checkpoint.bytes());
        files.keySet().stream()
                .filter(path -> !path.contains(".p/"))
                .map(path -> folder.resolve(path + ".p"))
                .filter(Files::exists)
                .forEach(LogStore::remove);
    }

    private static void remove(Path partial) {
        try (Stream<Path> files = Files.walk(partial)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path one : all) {
                Files.delete(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
