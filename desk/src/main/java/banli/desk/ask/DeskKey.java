package banli.desk.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * 办公桌的密钥。 The key under which the desk signs what it hands out and reads back (links, devices it knows, challenges), in a file that only its owner can read; made when it is missing. Without
 * a file it lasts as long as the process.
 */
@Component
public class DeskKey {
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final SecretKeySpec key;

    /** Kept in that file; blank for none. */
    public DeskKey(@Value("${banli.desk.link-key-file:}") String file) {
        this.key = new SecretKeySpec(file.isBlank() ? random() : kept(Path.of(file)), "HmacSHA256");
    }

    /** HMAC-SHA-256 under it. */
    public byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** AES-GCM under a key made of it for that one purpose: what was sealed for another can't be opened. */
    public BytesEncryptor sealing(String purpose) {
        return new AesBytesEncryptor(
                new SecretKeySpec(sign(purpose.getBytes(StandardCharsets.UTF_8)), "AES"),
                KeyGenerators.secureRandom(NONCE_BYTES),
                CipherAlgorithm.GCM);
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    /** Written beside and linked into place: no reader ever sees half a key, and the first of two desks wins. */
    private static void make(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path fresh = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID());
        if (Files.getFileStore(whole.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try {
            Files.writeString(
                    fresh,
                    HexFormat.of().formatHex(random()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.createLink(whole, fresh);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static IllegalStateException unreadable(Path file) {
        return new IllegalStateException("征询链接的密钥文件 " + file + " 无法识别；删除它会另建新的，已发出的链接随之失效。"
                + " The key of the links in " + file
                + " can't be read; delete it and a new one is made, under which links sent before open nothing.");
    }
}
