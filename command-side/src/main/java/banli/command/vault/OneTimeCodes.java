package banli.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 动态验证码。 Codes by the clock as RFC 6238 has them: HMAC-SHA-1, steps of 30 seconds, six digits, which every app makes. */
final class OneTimeCodes {
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private OneTimeCodes() {}

    /** The step for which that is the code, among those at most so many away from now. */
    static OptionalLong step(byte[] secret, String code, Instant now, int away) {
        long middle = stepOf(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = middle - away; step <= middle + away; step++) {
            // No early end: how long it takes says nothing.
            if (MessageDigest.isEqual(code(secret, step).getBytes(UTF_8), code.getBytes(UTF_8)) && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long stepOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The bytes of a secret in base32 (RFC 4648); empty when it is none. */
    static byte[] secret(String base32) {
        String plain = base32 == null ? "" : base32.replace(" ", "").replaceAll("(?<!=)=+$", "");
        if (!plain.matches("[A-Z2-7]{16,128}")) {
            return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate(plain.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char one : plain.toCharArray()) {
            held = (held << 5 | (one >= 'A' ? one - 'A' : one - '2' + 26)) & 0xFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
