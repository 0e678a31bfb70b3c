package banli.proof.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** 写到盘上。 A file is whole and on the disk before it has its name, and has its name on the disk before it is relied on. */
public final class Durable {
    private Durable() {}

    /** 写一个文件。 Writes a file, in the place of the one before; its folder must be there. */
    public static void write(Path file, byte[] bytes) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            named(file.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 建文件夹。 Makes a folder and those above it, each on the disk. */
    public static void folder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            folder(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            named(folder.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 名称到盘上。 Has a folder's names on the disk; a system that can't open folders keeps them itself. */
    public static void named(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
