package banli.command.vault;

import banli.language.query.account.FactorAnswer;
import banli.language.query.account.FactorAnswer.Refusal;
import banli.language.query.account.Factors.Factor;
import banli.language.word.Sha256;
import banli.language.word.person.FactorKind;
import banli.language.word.person.Passkey;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 第二验证方式。 Secrets of apps, sealed; hashes of recovery codes; public halves of passkeys. What is used up is so for every process at once. */
public final class Factors {
    private static final int AWAY = 1;
    private static final int OFF_BY_MINUTES = 20;
    private static final int WRONG_BEFORE_WAITING = 5;
    private static final Duration WAITING = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final PersonKeys keys;
    private final Clock clock;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public Factors(JdbcClient database, PersonKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** 是否此密钥的验证码。 Whether that is a code of this secret now. */
    public boolean isCodeOf(String secret, String code) {
        byte[] bytes = OneTimeCodes.secret(secret);
        return bytes.length > 0
                && code != null
                && OneTimeCodes.step(bytes, code.strip(), clock.instant(), AWAY).isPresent();
    }

    /** 记下动态验证码。 Keeps the secret, sealed, in the place of any before. */
    public void setCodeApp(String person, String secret) {
        byte[] sealed = Aes.seal(keys.house("code-app"), bytes(person), OneTimeCodes.secret(secret));
        database.sql("insert into vault.code_app (person, sealed) values (?, ?) on conflict (person)"
                        + " do update set sealed = excluded.sealed, last_step = 0, used_at = null")
                .params(person, sealed)
                .update();
    }

    /** 记下备用码。 Keeps the hashes of these in the place of any before. */
    public void setRecoveryCodes(String person, List<String> codes) {
        removeRecoveryCodes(person);
        codes.forEach(code -> database.sql("insert into vault.recovery_code (person, hash) values (?, ?)")
                .params(person, hash(person, code))
                .update());
    }

    /** 记下通行密钥。 Keeps a passkey. */
    public void setPasskey(String person, String factor, Passkey passkey) {
        database.sql(
                        "insert into vault.passkey (credential, factor, person, record, signatures) values (?, ?, ?, ?, ?)")
                .params(
                        passkey.credential(),
                        factor,
                        person,
                        WireMapper.mapper().writeValueAsString(passkey),
                        passkey.signatures())
                .update();
    }

    /** 忘掉。 Forgets one. */
    public void remove(String person, FactorKind kind, String factor) {
        switch (kind) {
            case CODE_APP ->
                database.sql("delete from vault.code_app where person = ?")
                        .param(person)
                        .update();
            case RECOVERY_CODES -> removeRecoveryCodes(person);
            case PASSKEY ->
                database.sql("delete from vault.passkey where person = ? and factor = ?")
                        .params(person, factor)
                        .update();
        }
    }

    /** 通行密钥的编号。 The id here of a passkey: a digest, for the authenticator's own is long. */
    public static String id(Passkey passkey) {
        return Sha256.of(bytes(passkey.credential())).substring(0, 16);
    }

    /** 通行密钥。 A person's passkeys; their labels stand in the facts. */
    public List<Factor> passkeys(String person) {
        return database.sql("select factor, set_at, used_at, record, signatures from vault.passkey where person = ?"
                        + " order by set_at")
                .param(person)
                .query((row, _) -> {
                    Passkey kept = WireMapper.mapper().readValue(row.getString("record"), Passkey.class);
                    return new Factor(
                            FactorKind.PASSKEY,
                            row.getString("factor"),
                            null,
                            row.getObject("set_at", OffsetDateTime.class).toInstant(),
                            instant(row.getObject("used_at", OffsetDateTime.class)),
                            kept);
                })
                .list();
    }

    /** 谁的通行密钥。 Whose passkey that is. */
    public Optional<String> owner(String credential) {
        return database.sql("select person from vault.passkey where credential = ?")
                .param(credential)
                .query(String.class)
                .optional();
    }

    /** 通行密钥已用。 Notes a use; false when its count did not grow: a copy was used. */
    public boolean used(String credential, long signatures) {
        return database.sql("update vault.passkey set signatures = ?, used_at = now() where credential = ?"
                                + " and (signatures < ? or signatures = 0 and ? = 0)")
                        .params(signatures, credential, signatures, signatures)
                        .update()
                == 1;
    }

    /** 尚余备用码。 How many recovery codes are left. */
    public int recoveryLeft(String person) {
        return database.sql("select count(*) from vault.recovery_code where person = ? and used_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** 核对。 Whether that is a code of the person's; a right one is used up. */
    public FactorAnswer check(String person, String typed) {
        Instant now = clock.instant();
        String code = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (waits(person, now)) {
            return FactorAnswer.not(Refusal.WAIT);
        }
        FactorAnswer answer = code.matches("[0-9]{6}") ? ofApp(person, code, now) : ofRecovery(person, code);
        if (answer.accepted()) {
            database.sql("delete from vault.factor_failure where person = ?")
                    .param(person)
                    .update();
        } else {
            failed(person, now);
        }
        return answer;
    }

    private FactorAnswer ofApp(String person, String code, Instant now) {
        Optional<byte[]> sealed = database.sql("select sealed from vault.code_app where person = ?")
                .param(person)
                .query((row, _) -> row.getBytes(1))
                .optional();
        if (sealed.isEmpty()) {
            return FactorAnswer.not(Refusal.WRONG);
        }
        byte[] secret = Aes.open(keys.house("code-app"), bytes(person), sealed.get());
        OptionalLong step = OneTimeCodes.step(secret, code, now, AWAY);
        if (step.isEmpty()) {
            return FactorAnswer.not(
                    OneTimeCodes.step(secret, code, now, OFF_BY_MINUTES).isPresent() ? Refusal.CLOCK : Refusal.WRONG);
        }
        // The step only grows, in one statement: of two processes that hear the same code one takes it.
        boolean first = database.sql(
                                "update vault.code_app set last_step = ?, used_at = now() where person = ? and last_step < ?")
                        .params(step.getAsLong(), person, step.getAsLong())
                        .update()
                == 1;
        return first ? FactorAnswer.right(FactorKind.CODE_APP) : FactorAnswer.not(Refusal.USED);
    }

    private FactorAnswer ofRecovery(String person, String code) {
        boolean known = database.sql("update vault.recovery_code set used_at = now()"
                                + " where person = ? and hash = ? and used_at is null")
                        .params(person, hash(person, code))
                        .update()
                == 1;
        return known ? FactorAnswer.right(FactorKind.RECOVERY_CODES) : FactorAnswer.not(Refusal.WRONG);
    }

    private boolean waits(String person, Instant now) {
        return database.sql("select 1 from vault.factor_failure where person = ? and failures >= ? and last_at > ?")
                .params(person, WRONG_BEFORE_WAITING, at(now.minus(WAITING)))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Counted from one again once the last is long ago. */
    private void failed(String person, Instant now) {
        database.sql("insert into vault.factor_failure as f (person, failures, last_at) values (?, 1, ?)"
                        + " on conflict (person) do update set last_at = excluded.last_at,"
                        + " failures = case when f.last_at > ? then f.failures + 1 else 1 end")
                .params(person, at(now), at(now.minus(WAITING)))
                .update();
    }

    private void removeRecoveryCodes(String person) {
        database.sql("delete from vault.recovery_code where person = ?")
                .param(person)
                .update();
    }

    /** The codes are drawn at random and long, so a keyed hash is as good as a slow one. */
    private String hash(String person, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.house("recovery-codes"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(person + "\n" + code.replace("-", ""))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
