package banli.command.vault;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 个人密钥。 One random key a person, wrapped by the master key. Where a person was erased the row stays without a key: so
 * nothing sealed under it can be read again, and no other is ever made in its place.
 */
public final class PersonKeys {
    private static final String PERSONS = "vault.person_key";
    private static final String HOUSE = "vault.house_key";
    /** The tables that hold wrapped keys. */
    static final List<String> TABLES = List.of(PERSONS, HOUSE);

    private final JdbcClient database;
    private final MasterKey master;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public PersonKeys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** The person's key, made when there is none; refused for a person who was erased. */
    byte[] obtain(String person) {
        return obtain(PERSONS, person).orElseThrow(() -> Erased.refusal(person));
    }

    /** The person's key, empty when it was erased or never made. */
    Optional<byte[]> find(String person) {
        return find(PERSONS, person);
    }

    /** A key of the house itself, such as the one for command HMACs; made when there is none. */
    byte[] house(String name) {
        return obtain(HOUSE, name).orElseThrow();
    }

    /** 删除密钥。 Gives the person's key up for good; once or many times comes to the same. */
    public void erase(String person) {
        database.sql("insert into " + PERSONS + " (owner, wrapped) values (?, null)"
                        + " on conflict (owner) do update set wrapped = null")
                .param(person)
                .update();
    }

    private Optional<byte[]> obtain(String table, String owner) {
        return find(table, owner).or(() -> {
            database.sql("insert into " + table + " (owner, wrapped) values (?, ?) on conflict do nothing")
                    .params(owner, master.wrap(table + ":" + owner, Aes.newKey()))
                    .update();
            return find(table, owner);
        });
    }

    private Optional<byte[]> find(String table, String owner) {
        return database.sql("select wrapped from " + table + " where owner = ? and wrapped is not null")
                .param(owner)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(wrapped -> master.unwrap(table + ":" + owner, wrapped));
    }
}
