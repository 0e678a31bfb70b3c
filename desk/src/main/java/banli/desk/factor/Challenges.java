package banli.desk.factor;

import banli.desk.ask.DeskKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** 待签的随机数。 Challenges for passkeys, signed by the desk itself, so that asking for one keeps nothing here; each is good once, for minutes. */
@Component
class Challenges {
    private static final byte[] PURPOSE = "passkey challenge\n".getBytes(StandardCharsets.UTF_8);
    private static final int DRAWN = 24;
    private static final int SIGNED = 32;
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int REMEMBERED = 100_000;

    private final DeskKey key;
    private final SecureRandom random = new SecureRandom();
    private final Cache<Bytes, Boolean> used = Caffeine.newBuilder()
            .expireAfterWrite(LASTS)
            .maximumSize(REMEMBERED)
            .build();

    Challenges(DeskKey key) {
        this.key = key;
    }

    Bytes fresh() {
        byte[] drawn = new byte[DRAWN];
        random.nextBytes(drawn);
        ByteBuffer.wrap(drawn).putLong(Instant.now().getEpochSecond());
        ByteBuffer whole = ByteBuffer.allocate(DRAWN + SIGNED);
        return new Bytes(whole.put(drawn).put(seal(drawn)).array());
    }

    /** Whether it was made here lately and nobody has used it. */
    boolean isGood(Bytes challenge) {
        byte[] whole = challenge.getBytes();
        if (whole.length != DRAWN + SIGNED) {
            return false;
        }
        byte[] drawn = Arrays.copyOf(whole, DRAWN);
        boolean ours = MessageDigest.isEqual(Arrays.copyOfRange(whole, DRAWN, whole.length), seal(drawn));
        Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(drawn).getLong());
        return ours && made.plus(LASTS).isAfter(Instant.now()) && used.getIfPresent(challenge) == null;
    }

    /** Takes it for good; false for the second who tries. */
    boolean take(Bytes challenge) {
        return used.asMap().putIfAbsent(challenge, true) == null;
    }

    private byte[] seal(byte[] drawn) {
        ByteBuffer message = ByteBuffer.allocate(PURPOSE.length + drawn.length);
        return key.sign(message.put(PURPOSE).put(drawn).array());
    }
}
