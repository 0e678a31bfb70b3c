package banli.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * 数据库角色。 Two roles: the owner of the tables, and the application, which owns nothing. The superuser of a new cluster makes
 * them; then the door is closed to it, and only who owns the cluster's files could open it again.
 */
final class Roles {
    static final String OWNER = "banli_owner";
    static final String APPLICATION = "banli";
    static final String DATABASE = "banli";

    // To "postgres" the application connects only to learn whether the server is up.
    private static final List<String> THE_TWO_BY_PASSWORD = List.of(
            "host banli,postgres banli 127.0.0.1/32 scram-sha-256",
            "host banli banli_owner 127.0.0.1/32 scram-sha-256");
    private static final List<String> AS_EARLIER =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private Roles() {}

    /**
     * Whether the cluster was set up to its end; what was left half-made before holds no fact. One that an earlier version set up
     * is closed to the superuser, which must happen before the server starts.
     */
    static boolean areMadeIn(Path cluster) throws IOException {
        Path access = cluster.resolve("pg_hba.conf");
        List<String> lines = Files.exists(access) ? Files.readAllLines(access) : List.of();
        if (lines.equals(AS_EARLIER)) {
            close(access);
            return true;
        }
        return lines.containsAll(THE_TWO_BY_PASSWORD);
    }

    /** Makes the roles and the database in a new cluster, and closes the door to everyone else. */
    static void make(DataSource superuser, Path cluster, Path folder) throws SQLException, IOException {
        try (Connection connection = superuser.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role " + OWNER + " login nosuperuser nocreatedb nocreaterole");
            sql.execute("create role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole noinherit");
            PGConnection postgres = connection.unwrap(PGConnection.class);
            // Hashed here, so that the plain passwords reach no server log.
            postgres.alterUserPassword(OWNER, Passwords.owner(folder).toCharArray(), "scram-sha-256");
            postgres.alterUserPassword(
                    APPLICATION, Passwords.application(folder).toCharArray(), "scram-sha-256");
            sql.execute("create database " + DATABASE + " owner " + OWNER);
            close(cluster.resolve("pg_hba.conf"));
            sql.execute("select pg_reload_conf()");
        }
    }

    private static void close(Path access) throws IOException {
        OwnerOnly.write(access, String.join("\n", THE_TWO_BY_PASSWORD) + "\n");
    }
}
