package banli.proof.note;

import banli.proof.word.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** 密钥文件。 A log's private key as it is kept, in PEM, and its verifier key beside it. */
public final class KeyFile {
    private static final String TEXT = "text\n";

    private KeyFile() {}

    /**
     * 读出。 Reads it.
     *
     * @param file of the ledger's first key; a later one is in a file beside it, named by its id
     * @param known the verifier key that it must belong to
     * @throws Refused when it can't be read, or is another's
     */
    public static NoteSigner log(Path file, VerifierKey known) {
        for (Path one : List.of(file.resolveSibling(name(known)), file)) {
            try {
                NoteSigner signer = new NoteSigner(known, secret(one), Clock.systemUTC());
                if (known.kind() == Kind.LOG && known.holds(TEXT, signer.sign(TEXT))) {
                    return signer;
                }
            } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
                // Told below.
            }
        }
        throw new Refused(
                "签名密钥 " + file.getFileName() + " 读不出，或不是账本所记的那一把（" + known.hexId() + "）。",
                "The signing key " + file.getFileName() + " can't be read, or is not the one that the ledger names ("
                        + known.hexId() + ").");
    }

    private static String name(VerifierKey key) {
        return "signing-" + key.hexId() + ".key";
    }

    /** 验证密钥。 The verifier key that stands beside a private one. */
    public static VerifierKey known(Path file) throws IOException {
        return VerifierKey.parse(Files.readString(file.resolveSibling(file.getFileName() + ".pub"))
                .strip());
    }

    /** 新做一把。 Makes a key of a log of that name. */
    public static NoteSigner make(String name) {
        KeyPair pair = pair();
        return new NoteSigner(VerifierKey.of(name, Kind.LOG, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
    }

    /** 写入文件。 Puts a key into a file of its own that only this user reads, and its verifier key beside it. */
    public static void write(Path folder, NoteSigner signer) throws IOException {
        VerifierKey key = signer.key();
        Path file = folder.resolve(name(key));
        FileAttribute<?>[] mine =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (var out =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
            String pem = "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(signer.secret().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
            out.write(StandardCharsets.US_ASCII.encode(pem));
        }
        Files.writeString(file.resolveSibling(file.getFileName() + ".pub"), key + "\n");
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static PrivateKey secret(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII)
                .replace("-----BEGIN PRIVATE KEY-----", "")
                .replace("-----END PRIVATE KEY-----", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
