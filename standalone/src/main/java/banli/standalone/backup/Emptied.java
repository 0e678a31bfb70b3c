package banli.standalone.backup;

import banli.standalone.data.Schemas;
import banli.wire.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The tables of a backup, made and empty, and the connection of their owner. */
final class Emptied {
    private Emptied() {}

    static Connection asOwner(Map<String, Object> settings) throws SQLException {
        Database database = Database.of(settings);
        Schemas.make(database);
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }
}
