package banli.proof.note;

import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 国密 SM2/SM3（GB/T 32918、GB/T 32905）。 Beside Ed25519, where an office must sign so. The JDK has neither: BouncyCastle is asked when it
 * is on the class path, and whoever does not ask for SM2 does without it.
 */
final class Sm2 {
    /** C2SP has no type of it: such keys name their kind before the point of the curve. */
    static final byte[] NAMED = "banli/sm2-sm3/1".getBytes(StandardCharsets.US_ASCII);

    static final int KEY_BYTES = NAMED.length + 65;

    private static final String NAME = "SM3withSM2";
    /** What X.509 writes before the point: ecPublicKey on sm2p256v1. */
    private static final byte[] X509 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a811ccf5501822d034200");

    private Sm2() {}

    static PublicKey key(byte[] raw) {
        if (raw.length == KEY_BYTES && Arrays.equals(raw, 0, NAMED.length, NAMED, 0, NAMED.length)) {
            byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES - NAMED.length);
            System.arraycopy(raw, NAMED.length, encoded, X509.length, KEY_BYTES - NAMED.length);
            try {
                return factory().generatePublic(new X509EncodedKeySpec(encoded));
            } catch (GeneralSecurityException | IllegalArgumentException noPoint) {
                // Told below.
            }
        }
        throw new Refused("公钥不是 SM2 的。", "The public key is none of SM2.");
    }

    static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOf(NAMED, KEY_BYTES);
        System.arraycopy(encoded, X509.length, raw, NAMED.length, encoded.length - X509.length);
        return raw;
    }

    static boolean holds(byte[] raw, byte[] message, byte[] signature) {
        PublicKey key = key(raw);
        try {
            Signature one = Signature.getInstance(NAME, provider());
            one.initVerify(key);
            one.update(message);
            return one.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature one = Signature.getInstance(NAME, provider());
            one.initSign(key);
            one.update(message);
            return one.sign();
        } catch (GeneralSecurityException notItsKey) {
            throw new IllegalStateException(notItsKey);
        }
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider());
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException itHasIt) {
            throw new IllegalStateException(itHasIt);
        }
    }

    static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", provider());
    }

    private static Provider provider() {
        try {
            return (Provider) Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new Refused(
                    "这里没有 BouncyCastle，算不了 SM2：请用 java -cp banli-proof.jar:bcprov-jdk18on.jar banli.proof.cli.Main 运行。",
                    "SM2 needs BouncyCastle, which is not here: run java -cp banli-proof.jar:bcprov-jdk18on.jar"
                            + " banli.proof.cli.Main.");
        }
    }
}
