package banli.wire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Makes the application's role when it is missing and the owner may make roles. */
final class ApplicationRole {

    private static final String ALREADY_MADE = "42710";

    private ApplicationRole() {}

    static void ensure(Database database) {
        try (var owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            if (!exists(owner, database.user())) {
                make(owner, database);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "应用角色 " + database.user() + " 建不成（" + failed.getSQLState()
                            + "）。 The application's role could not be made.",
                    failed);
        }
    }

    private static boolean exists(Connection owner, String role) throws SQLException {
        try (var query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }

    private static void make(Connection owner, Database database) throws SQLException {
        try (var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(
                    "create role " + database.user() + " login nosuperuser nocreatedb nocreaterole noinherit");
            // Hashed here, so that the plain password reaches no server log.
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(database.user(), database.password().toCharArray(), "scram-sha-256");
            owner.commit();
        } catch (SQLException failed) {
            // Another process that starts at the same moment may have been first.
            if (!ALREADY_MADE.equals(failed.getSQLState())) {
                throw failed;
            }
        }
    }
}
