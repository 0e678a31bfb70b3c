package banli.command.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that matched their stored hash within the last minute, so that a program that sends its password with each
 * request doesn't cost an Argon2id each time. Held as a keyed hash of stored hash and password, under a key of this
 * process: a changed password is another entry, so an old one is never right again.
 */
final class PasswordCheckCache {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int LARGEST = 10_000;

    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(LARGEST)
            .build();
    private final SecretKeySpec key;

    PasswordCheckCache() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Whether the password matches the stored hash, remembered or checked. */
    boolean matches(String password, String stored) {
        String pair = pair(password, stored);
        if (right.getIfPresent(pair) != null) {
            return true;
        }
        boolean matches = Argon2id.matches(password, stored);
        if (matches) {
            right.put(pair, true);
        }
        return matches;
    }

    private String pair(String password, String stored) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
