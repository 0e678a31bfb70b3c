package banli.wire.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 已知的密钥。 The public keys of the parts, from a file: a line each with its name, its kind and the key in Base64, or
 * {@code NAME revoked}. The file is looked at again when it has changed, so no process need be started again.
 */
final class KnownKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KnownKeys.class);

    private final Path file;
    private volatile Read read;

    /** @throws IllegalStateException with a sentence for people, when the file can't be read */
    KnownKeys(Path file) {
        this.file = file;
        this.read = read();
    }

    /** Who signed this. */
    Sender signer(String id, byte[] statement, byte[] signature) {
        Known known = now().keys().get(id);
        if (known == null) {
            throw NotProved.unknown(id);
        }
        if (known.key == null) {
            throw NotProved.revoked(id);
        }
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, known.key);
        verifier.update(statement, 0, statement.length);
        if (!verifier.verifySignature(signature)) {
            throw NotProved.altered(id);
        }
        return known.sender;
    }

    /** A file that is gone or half written takes nobody's key away: what was read last holds. */
    private Read now() {
        Read last = read;
        try {
            State state = State.of(file);
            if (!last.of.equals(state)) {
                last = read();
                read = last;
            }
        } catch (IOException | IllegalStateException unreadable) {
            LOG.warn("已知密钥文件 {} 读不出来，仍用上次读到的。 The file of known keys can't be read; what was read before holds.", file);
        }
        return last;
    }

    private Read read() {
        try {
            State of = State.of(file);
            Map<String, Known> keys = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                String[] words = line.strip().split("\\s+");
                if (line.isBlank() || words[0].startsWith("#")) {
                    continue;
                }
                // Revoked is revoked, wherever in the file it says so.
                keys.merge(words[0], known(words), (one, other) -> one.key == null ? one : other);
            }
            return new Read(of, Map.copyOf(keys));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new IllegalStateException(
                    "已知密钥文件 " + file + " 读不出来，请核对 BANLI_KNOWN_KEYS_FILE。 The file of known keys " + file
                            + " can't be read. Check BANLI_KNOWN_KEYS_FILE.");
        }
    }

    private static Known known(String[] words) {
        if (words[1].equals("revoked")) {
            return new Known(null, null);
        }
        return new Known(
                Sender.valueOf(words[1]),
                new Ed25519PublicKeyParameters(Base64.getDecoder().decode(words[2])));
    }

    /** @param key null when it is revoked */
    private record Known(Sender sender, Ed25519PublicKeyParameters key) {}

    private record Read(State of, Map<String, Known> keys) {}

    private record State(FileTime changed, long size) {
        static State of(Path file) throws IOException {
            return new State(Files.getLastModifiedTime(file), Files.size(file));
        }
    }
}
