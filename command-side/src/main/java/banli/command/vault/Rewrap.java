package banli.command.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** 更换主密钥。 Wraps every key of the vault anew, in one transaction; the keys themselves stay, and so does all that they seal. */
public final class Rewrap {
    private Rewrap() {}

    /**
     * 全部重新包裹。 By the tables' owner, while nothing else uses them; what is wrapped under the new key already is let be.
     *
     * @return how many keys there are
     */
    public static int all(Connection owner, MasterKey from, MasterKey to) throws SQLException {
        owner.setAutoCommit(false);
        int keys = 0;
        try (Statement sql = owner.createStatement()) {
            for (String table : PersonKeys.TABLES) {
                sql.execute("lock table " + table + " in access exclusive mode");
                keys += table(owner, table, to.or(from));
            }
            owner.commit();
        } catch (SQLException | RuntimeException failed) {
            owner.rollback();
            throw failed;
        }
        owner.setAutoCommit(true);
        // What was wrapped before must not lie about in the tables' dead rows.
        try (Statement sql = owner.createStatement()) {
            for (String table : PersonKeys.TABLES) {
                sql.execute("vacuum full " + table);
            }
        }
        return keys;
    }

    private static int table(Connection owner, String table, MasterKey to) throws SQLException {
        int keys = 0;
        try (Statement sql = owner.createStatement();
                ResultSet wrapped =
                        sql.executeQuery("select owner, wrapped from " + table + " where wrapped is not null");
                PreparedStatement anew =
                        owner.prepareStatement("update " + table + " set wrapped = ? where owner = ?")) {
            while (wrapped.next()) {
                String name = table + ":" + wrapped.getString(1);
                anew.setBytes(1, to.wrap(name, to.unwrap(name, wrapped.getBytes(2))));
                anew.setString(2, wrapped.getString(1));
                anew.addBatch();
                keys++;
            }
            anew.executeBatch();
        }
        return keys;
    }
}
