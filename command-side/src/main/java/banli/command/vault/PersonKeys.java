package banli.command.vault;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 个人密钥。 One random key a person, wrapped by the master key; without its row nothing sealed under it can be read again. */
public final class PersonKeys {
    private static final String PERSONS = "vault.person_key";
    private static final String HOUSE = "vault.house_key";

    private final JdbcClient database;
    private final MasterKey master;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public PersonKeys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** The person's key, made when there is none. */
    byte[] obtain(String person) {
        return obtain(PERSONS, person);
    }

    /** The person's key, empty when it was erased or never made. */
    Optional<byte[]> find(String person) {
        return find(PERSONS, person);
    }

    /** A key of the house itself, such as the one for command HMACs; made when there is none. */
    byte[] house(String name) {
        return obtain(HOUSE, name);
    }

    private byte[] obtain(String table, String owner) {
        return find(table, owner).orElseGet(() -> {
            database.sql("insert into " + table + " (owner, wrapped) values (?, ?) on conflict do nothing")
                    .params(owner, master.wrap(table + ":" + owner, Aes.newKey()))
                    .update();
            return find(table, owner).orElseThrow();
        });
    }

    private Optional<byte[]> find(String table, String owner) {
        return database.sql("select wrapped from " + table + " where owner = ?")
                .param(owner)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(wrapped -> master.unwrap(table + ":" + owner, wrapped));
    }
}
