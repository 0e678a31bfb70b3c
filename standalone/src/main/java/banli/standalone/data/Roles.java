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
 * 数据库角色。 Three roles: the superuser for setting up, the owner of the tables, and the application, which owns nothing.
 */
final class Roles {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "banli_owner";
    static final String APPLICATION = "banli";
    static final String DATABASE = "banli";

    private static final List<String> ONLY_BY_PASSWORD =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private Roles() {}

    /** Whether the cluster was set up to its end; what was left half-made before holds no fact. */
    static boolean areMadeIn(Path cluster) throws IOException {
        Path access = cluster.resolve("pg_hba.conf");
        return Files.exists(access) && Files.readAllLines(access).equals(ONLY_BY_PASSWORD);
    }

    /** Makes the roles and the database in a new cluster, and closes the door to everyone without a password. */
    static void make(DataSource superuser, Path cluster, Passwords passwords) throws SQLException, IOException {
        try (Connection connection = superuser.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role " + OWNER + " login nosuperuser nocreatedb nocreaterole");
            sql.execute("create role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole noinherit");
            for (String role : List.of(SUPERUSER, OWNER, APPLICATION)) {
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role, passwords.of(role).toCharArray(), "scram-sha-256");
            }
            sql.execute("create database " + DATABASE + " owner " + OWNER);
            OwnerOnly.write(cluster.resolve("pg_hba.conf"), String.join("\n", ONLY_BY_PASSWORD) + "\n");
            sql.execute("select pg_reload_conf()");
        }
    }
}
