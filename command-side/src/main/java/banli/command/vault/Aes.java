package banli.command.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** 对称加密。 AES-256-GCM with a fresh 12-byte nonce before the ciphertext and its 16-byte tag. */
final class Aes {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    static byte[] seal(byte[] key, byte[] associated, byte[] clear) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(clear);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, sealed, NONCE_BYTES, hidden.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] open(byte[] key, byte[] associated, byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException changed) {
            throw new IllegalArgumentException("not sealed under this key for this place", changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
