package banli.standalone.secrets;

import banli.standalone.data.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * 口令文件。 Files in a folder that only its owner can enter. Each may be read by whoever is given it, since containers run as
 * others; what no container is given is its owner's alone.
 */
record SecretFiles(Path folder) {
    static SecretFiles in(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        return new SecretFiles(folder);
    }

    /** Writes it, readable inside this folder. */
    void put(Path file, String text) throws IOException {
        OwnerOnly.write(file, text);
        readable(file);
    }

    /** Writes it for the owner alone. */
    void keep(Path file, String text) throws IOException {
        OwnerOnly.write(file, text);
    }

    void readable(Path file) throws IOException {
        mode(file, "r--r--r--");
    }

    void writable(Path file) throws IOException {
        mode(file, "rw-r--r--");
    }

    private static void mode(Path file, String mode) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
    }
}
