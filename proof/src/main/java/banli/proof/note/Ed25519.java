package banli.proof.note;

import banli.proof.word.Refused;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519（RFC 8032）。 With public keys as their 32 bytes, as notes have them. */
final class Ed25519 {
    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    static final String NAME = "Ed25519";
    /** What X.509 writes before the raw key. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static PublicKey key(byte[] raw) {
        if (raw.length != KEY_BYTES) {
            throw new Refused("验证密钥的长度不对。", "The verifier key has a wrong length.");
        }
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
        System.arraycopy(raw, 0, encoded, X509.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noPoint) {
            throw new Refused("公钥不是 Ed25519 的。", "The public key is none of Ed25519.");
        }
    }

    static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    static boolean holds(byte[] raw, byte[] message, byte[] signature) {
        try {
            Signature one = Signature.getInstance(NAME);
            one.initVerify(key(raw));
            one.update(message);
            return signature.length == SIGNATURE_BYTES && one.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature one = Signature.getInstance(NAME);
            one.initSign(key);
            one.update(message);
            return one.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
