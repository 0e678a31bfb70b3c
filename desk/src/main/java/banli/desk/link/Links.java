package banli.desk.link;

import banli.desk.ask.DeskKey;
import banli.language.word.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 链接的签发与验证。 Signs links with HMAC-SHA-256 and reads them back; what was altered or signed elsewhere is none. */
@Component
class Links {
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 500;

    private final DeskKey key;
    private final Duration lasts;
    private final Clock clock;

    @Autowired
    Links(DeskKey key, @Value("${banli.desk.link-days}") int days) {
        this(key, Duration.ofDays(days), Clock.systemUTC());
    }

    Links(DeskKey key, Duration lasts, Clock clock) {
        this.key = key;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** A link from now on, for as long as links last. */
    Link fresh(CaseId caseId, String proposer, int round) {
        return new Link(
                caseId,
                proposer,
                round,
                Instant.ofEpochSecond(clock.instant().plus(lasts).getEpochSecond()));
    }

    /** The link as it stands in an address. */
    String token(Link link) {
        byte[] message = (link.caseId() + "\n" + link.proposer() + "\n" + link.round() + "\n"
                        + link.expires().getEpochSecond())
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(message);
        byte[] whole = Arrays.copyOf(signature, signature.length + message.length);
        System.arraycopy(message, 0, whole, signature.length, message.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What that token is for, also when expired; empty when it was not signed here as it stands. */
    Optional<Link> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(token);
            if (whole.length <= SIGNATURE) {
                return Optional.empty();
            }
            byte[] message = Arrays.copyOfRange(whole, SIGNATURE, whole.length);
            boolean ours = MessageDigest.isEqual(Arrays.copyOf(whole, SIGNATURE), key.sign(message));
            return ours ? Optional.of(link(new String(message, StandardCharsets.UTF_8))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is too late for it. */
    boolean expired(Link link) {
        return !clock.instant().isBefore(link.expires());
    }

    private static Link link(String message) {
        String[] parts = message.split("\n", 4);
        return new Link(
                new CaseId(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]),
                Instant.ofEpochSecond(Long.parseLong(parts[3])));
    }
}
