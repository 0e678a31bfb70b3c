package banli.command.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/**
 * 主密钥。 The key that wraps all other keys: 32 bytes, in base64, from the environment or a file of mode 600. While keys are
 * being wrapped anew the next one lies beside it, and whatever either wrapped opens.
 */
public final class MasterKey {
    private final byte[] key;
    private final MasterKey next;

    private MasterKey(byte[] key, MasterKey next) {
        this.key = key;
        this.next = next;
    }

    private static MasterKey read(String base64, String from) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != Aes.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "the key from " + from + " is not " + Aes.KEY_BYTES + " bytes in base64");
        }
        return new MasterKey(key, null);
    }

    /** 换钥期间的下一把。 Where the next key of this file lies while keys are being wrapped anew. */
    public static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    /** 任一把都可开。 This key; what the other wrapped opens too. */
    public MasterKey or(MasterKey other) {
        return new MasterKey(key, other);
    }

    /** 由环境变量给出。 From a value given in the environment. */
    public static MasterKey of(String base64) {
        return read(base64, "the environment");
    }

    /** 存于文件。 From a file, which is made with a new random key when it is missing. */
    public static MasterKey inFile(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            MasterKey found = read(
                    Files.readString(file, StandardCharsets.US_ASCII),
                    file.getFileName().toString());
            return Files.exists(next(file)) ? found.or(inFile(next(file))) : found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] wrap(String name, byte[] other) {
        return Aes.seal(key, name.getBytes(StandardCharsets.UTF_8), other);
    }

    byte[] unwrap(String name, byte[] wrapped) {
        try {
            return Aes.open(key, name.getBytes(StandardCharsets.UTF_8), wrapped);
        } catch (IllegalArgumentException another) {
            if (next == null) {
                throw another;
            }
            return next.unwrap(name, wrapped);
        }
    }

    /** Written beside and linked into place: no reader ever sees half a key, and the first of two processes wins. */
    private static void create(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "key", ".new", ownerOnly());
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(Aes.newKey()), StandardOpenOption.DSYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
