package banli.standalone.opening;

import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 账本签名密钥。 The ledger's Ed25519 key: the private half stays in a file of mode 600 outside the database, the verifier
 * key is written as C2SP signed notes write it: {@code name+hash+base64}.
 */
final class SigningKey {
    private static final byte ED25519 = 1;
    private static final int RAW_KEY_BYTES = 32;

    private SigningKey() {}

    /** Makes the key when the file is not there yet; answers the verifier key under that name. */
    static String verifierKey(Path file, String name) {
        Path publicHalf = file.resolveSibling(file.getFileName() + ".pub");
        try {
            if (!Files.exists(publicHalf)) {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                OwnerOnly.write(file, pem(pair.getPrivate().getEncoded()));
                Files.writeString(publicHalf, note(name, pair.getPublic()) + "\n");
            }
            return Files.readString(publicHalf).strip();
        } catch (IOException | GeneralSecurityException failed) {
            throw new CommandFailed(
                    new Text("签名密钥无法写入 " + file + "。", "The signing key could not be written to " + file + "."),
                    failed);
        }
    }

    private static String pem(byte[] pkcs8) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** The verifier key of a signed note: the key hash is the first four bytes of SHA-256(name, newline, type, key). */
    static String note(String name, PublicKey key) throws GeneralSecurityException {
        byte[] encoded = key.getEncoded();
        byte[] typed = new byte[1 + RAW_KEY_BYTES];
        typed[0] = ED25519;
        // X.509 wraps the raw key of Ed25519, which is always its tail.
        System.arraycopy(encoded, encoded.length - RAW_KEY_BYTES, typed, 1, RAW_KEY_BYTES);
        MessageDigest sha256 = Sha256.begun();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] hash = Arrays.copyOf(sha256.digest(typed), 4);
        return name + "+" + HexFormat.of().formatHex(hash) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
