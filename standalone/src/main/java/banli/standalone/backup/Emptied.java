package banli.standalone.backup;

import banli.wire.Database;
import banli.wire.Migrations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The tables of a backup, made and empty, and the connection of their owner. */
final class Emptied {
    private Emptied() {}

    static Connection asOwner(Map<String, Object> settings) throws SQLException {
        String url = (String) settings.get("banli.database.url");
        String owner = (String) settings.get("banli.database.owner-user");
        String password = (String) settings.get("banli.database.owner-password");
        Migrations migrations = new Migrations(new Database(
                url,
                (String) settings.get("banli.database.user"),
                (String) settings.get("banli.database.password"),
                owner,
                password,
                1));
        migrations.migrateWithOwnGrants("vault", "classpath:banli/command/vault");
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        return DriverManager.getConnection(url, owner, password);
    }
}
