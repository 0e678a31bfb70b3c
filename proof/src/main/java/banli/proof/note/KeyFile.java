package banli.proof.note;

import banli.proof.word.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;

/** 密钥文件。 A log's private key as it is kept, in PEM. */
public final class KeyFile {
    private static final String TEXT = "text\n";

    private KeyFile() {}

    /**
     * 读出。 Reads it.
     *
     * @param known the verifier key that it must belong to
     * @throws Refused when it can't be read, or is another's
     */
    public static NoteSigner log(Path file, VerifierKey known) {
        try {
            NoteSigner signer = new NoteSigner(known, secret(file), Clock.systemUTC());
            if (known.kind() == Kind.LOG && known.holds(TEXT, signer.sign(TEXT))) {
                return signer;
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            // Told below.
        }
        throw new Refused(
                "签名密钥 " + file.getFileName() + " 读不出，或不是启用账本时的那一把。",
                "The signing key " + file.getFileName()
                        + " can't be read, or is not the one that the ledger was opened with.");
    }

    private static PrivateKey secret(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII)
                .replace("-----BEGIN PRIVATE KEY-----", "")
                .replace("-----END PRIVATE KEY-----", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
