package banli.desk.login;

import banli.desk.ask.Person;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * 刚核对过的口令。 Passwords that were right within the last minute, so that a program that sends Basic with each request
 * doesn't cost an Argon2id each time. Only a keyed hash of the pair is held, under a key of this process.
 */
@Component
class RecentLogins {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int LARGEST = 10_000;

    private final Cache<String, Person> people = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(LARGEST)
            .build();
    private final SecretKeySpec key;

    RecentLogins() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    Optional<Person> find(String user, String password) {
        return Optional.ofNullable(people.getIfPresent(hash(user, password)));
    }

    void remember(String user, String password, Person person) {
        people.put(hash(user, password), person);
    }

    private String hash(String user, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(user.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
