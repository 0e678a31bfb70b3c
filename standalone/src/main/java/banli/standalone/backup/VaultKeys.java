package banli.standalone.backup;

import banli.command.vault.MasterKey;
import banli.command.vault.Rewrap;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** 保险库的密钥。 Keys of the vault, changed by the owner of its tables while nothing else runs. */
public final class VaultKeys {
    private VaultKeys() {}

    /** 更换主密钥。 Wraps all keys anew and answers how many there are. */
    public static int rewrap(Map<String, Object> database, MasterKey from, MasterKey to) {
        try (Connection owner = Emptied.asOwner(database)) {
            return Rewrap.all(owner, from, to);
        } catch (SQLException | IllegalArgumentException failed) {
            throw new CommandFailed(
                    new Text(
                            "主密钥没有更换，旧的照旧可用：" + failed.getMessage(),
                            "The master key was not changed, and the old one still opens: " + failed.getMessage()),
                    failed);
        }
    }

    /** The keys of these persons are given up, and none is ever made anew for them. */
    static void erase(Connection owner, Collection<String> persons) throws SQLException {
        try (PreparedStatement erased =
                owner.prepareStatement("insert into vault.person_key (owner, wrapped) values (?, null)"
                        + " on conflict (owner) do update set wrapped = null")) {
            for (String person : persons) {
                erased.setString(1, person);
                erased.addBatch();
            }
            erased.executeBatch();
        }
        try (var sql = owner.createStatement()) {
            sql.execute("vacuum full vault.person_key");
        }
    }
}
