package banli.proof.log;

import banli.proof.word.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** 文件夹里的日志。 A log in a folder. */
public final class LogFolder implements LogFiles {
    private static final int LONGEST = 20_000_000;

    private final Path folder;

    /** In that folder. */
    public LogFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!TilePath.isOne(path)) {
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(folder.resolve(path))) {
            byte[] bytes = file.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Refused("日志的 " + path + " 过大。", "The log's " + path + " is too large.");
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
