package banli.standalone.data;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** 仅本人可读。 Files and folders that only their owner can read (modes 600 and 700 where the file system knows modes). */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** 写入文件。 Writes the text whole or not at all: into a new file beside it, forced to disk, then renamed. */
    public static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (knowsModes(file.toAbsolutePath().getParent())) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(FILE));
        }
        Files.writeString(fresh, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** 新建文件夹。 Makes the folder, and those above it that are missing; one that is there stays as it is. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        Files.createDirectories(above);
        if (knowsModes(above)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** 空文件。 Makes the file, empty, where it is missing: for what another program then writes on. */
    public static void file(Path file) throws IOException {
        if (Files.notExists(file)) {
            if (knowsModes(file.toAbsolutePath().getParent())) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
            } else {
                Files.createFile(file);
            }
        }
    }

    /**
     * 收回他人的权限。 Takes from everybody but the owner what was left open in a folder and all below it. A file that
     * is not this process's to change, as a container's secret that is mounted there, stays as whoever gave it has it.
     */
    public static void mend(Path folder) throws IOException {
        if (!knowsModes(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes about) throws IOException {
                close(one, FOLDER);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes about) throws IOException {
                try {
                    if (about.isRegularFile()) {
                        close(one, FILE);
                    }
                } catch (FileSystemException notOurs) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException meanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void close(Path one, Set<PosixFilePermission> allowed) throws IOException {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(one);
        if (!allowed.containsAll(now)) {
            now.retainAll(allowed);
            Files.setPosixFilePermissions(one, now);
        }
    }

    private static boolean knowsModes(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }
}
