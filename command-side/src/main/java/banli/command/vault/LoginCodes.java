package banli.command.vault;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 一次性口令。 Codes in two halves, made here and told once; only their Argon2id hashes are kept, each half by itself, because
 * nobody but the owner ever has both. A code is good for three days and for one use.
 */
public final class LoginCodes {
    private static final Duration GOOD = Duration.ofHours(72);
    private static final int MOST_ATTEMPTS = 10;
    private static final int HALF = 12;
    private static final int MARK = 4;

    /** Without letters and digits that are taken for one another; 5 bits each. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY = Argon2id.hash("nobody");

    private final JdbcClient database;
    private final Clock clock;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public LoginCodes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 前一半。 Begins a code; whatever the person had before opens nothing any more. The first half. */
    public String begin(String person) {
        String half = half();
        database.sql("insert into vault.login_code (person, mark, first_half) values (?, ?, ?)"
                        + " on conflict (person) do update set mark = excluded.mark, first_half = excluded.first_half,"
                        + " second_half = null, expires_at = null, attempts = 0")
                .params(person, half.substring(0, MARK), Argon2id.hash(half))
                .update();
        return printed(half);
    }

    /** 后一半。 Makes what was begun good from now on, and voids the password. The second half. */
    public String issue(String person) {
        String half = half();
        database.sql("update vault.login_code set second_half = ?, expires_at = ?, attempts = 0 where person = ?")
                .params(Argon2id.hash(half), Timestamp.from(clock.instant().plus(GOOD)), person)
                .update();
        database.sql("delete from vault.credential where person = ?")
                .param(person)
                .update();
        return printed(half);
    }

    /** 作废。 It opens nothing any more. */
    public void cancel(String person) {
        database.sql("delete from vault.login_code where person = ?")
                .param(person)
                .update();
    }

    /** 使用。 Whether both halves are right, in time and not used before; then they are used. It takes as long when they are not. */
    public boolean use(String person, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<Kept> kept = code.length() == 2 * HALF ? attempt(person, code.substring(0, MARK)) : Optional.empty();
        boolean first = Argon2id.matches(
                code.substring(0, Math.min(HALF, code.length())),
                kept.map(Kept::first).orElse(NOBODY));
        boolean second = Argon2id.matches(
                code.substring(Math.min(HALF, code.length())),
                kept.map(Kept::second).orElse(NOBODY));
        return kept.isPresent()
                && first
                && second
                && database.sql("delete from vault.login_code where person = ? and second_half = ?")
                                .params(person, kept.get().second())
                                .update()
                        == 1;
    }

    /** Counted before it is looked at, so that no two attempts count as one. */
    private Optional<Kept> attempt(String person, String mark) {
        return database.sql("update vault.login_code set attempts = attempts + 1 where person = ? and mark = ?"
                        + " and second_half is not null and expires_at > ? and attempts < ?"
                        + " returning first_half, second_half")
                .params(person, mark, Timestamp.from(clock.instant()), MOST_ATTEMPTS)
                .query((row, _) -> new Kept(row.getString(1), row.getString(2)))
                .optional();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }

    private static String printed(String half) {
        return half.substring(0, 4) + "-" + half.substring(4, 8) + "-" + half.substring(8);
    }

    /** 留存的散列。 The hashes of both halves. */
    private record Kept(String first, String second) {}
}
