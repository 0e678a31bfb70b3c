package banli.command.vault;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 口令。 Hashes of passwords, and nothing else of them. */
public final class Credentials {
    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = Argon2id.hash("nobody");

    private final JdbcClient database;
    private final PasswordCheckCache recently = new PasswordCheckCache();

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public Credentials(JdbcClient database) {
        this.database = database;
    }

    /** 设置口令。 Sets or replaces a person's password. */
    public void set(String person, String password) {
        database.sql("insert into vault.credential (person, argon2id) values (?, ?)"
                        + " on conflict (person) do update set argon2id = excluded.argon2id, changed_at = now()")
                .params(person, Argon2id.hash(password))
                .update();
    }

    /** 核对口令。 Whether it is the person's password. */
    public boolean check(String person, String password) {
        Optional<String> stored = database.sql("select argon2id from vault.credential where person = ?")
                .param(person)
                .query(String.class)
                .optional();
        if (stored.isEmpty()) {
            Argon2id.matches(password, NOBODY);
            return false;
        }
        return recently.matches(password, stored.get());
    }
}
