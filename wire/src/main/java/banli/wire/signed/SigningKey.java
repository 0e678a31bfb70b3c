package banli.wire.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * 签名密钥。 A part's own Ed25519 key. Its file holds one line: the key's name, the kind of sender, and the key in Base64.
 *
 * @param id the key's name, as in the file of known keys
 */
public record SigningKey(String id, Sender sender, Ed25519PrivateKeyParameters key) {
    /** 新密钥。 A new key. */
    public static SigningKey make(String id, Sender sender) {
        return new SigningKey(id, sender, new Ed25519PrivateKeyParameters(new SecureRandom()));
    }

    /**
     * 读取。 Reads a key's file.
     *
     * @throws IllegalStateException with a sentence for people, when it holds no key
     */
    public static SigningKey read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split("\\s+");
            return new SigningKey(
                    words[0],
                    Sender.valueOf(words[1]),
                    new Ed25519PrivateKeyParameters(Base64.getDecoder().decode(words[2])));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new IllegalStateException(
                    "签名密钥文件 " + file + " 读不出来，请用 ./banli secrets 生成，并核对 BANLI_SIGNING_KEY_FILE。 The file " + file
                            + " holds no signing key. Make it with ./banli secrets, and check BANLI_SIGNING_KEY_FILE.");
        }
    }

    /** 自己留存的一行。 The line that only this part may read. */
    public String secretLine() {
        return line(key.getEncoded());
    }

    /** 交给别人的一行。 The line by which the others know it. */
    public String knownLine() {
        return line(key.generatePublicKey().getEncoded());
    }

    private String line(byte[] encoded) {
        return id + " " + sender + " " + Base64.getEncoder().encodeToString(encoded);
    }

    byte[] sign(byte[] statement) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(statement, 0, statement.length);
        return signer.generateSignature();
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
