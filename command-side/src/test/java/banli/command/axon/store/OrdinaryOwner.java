package banli.command.axon.store;

import java.sql.DriverManager;
import java.sql.SQLException;

/** 普通属主。 A role that owns the ledger and is no superuser, as in production; on a server that asks for no passwords. */
public final class OrdinaryOwner {
    /** Its name. */
    public static final String NAME = "ordinary_owner";

    private OrdinaryOwner() {}

    /** Makes it where it is missing. */
    public static void in(int port) {
        try (var superuser = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
                var statement = superuser.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + NAME
                    + "') then create role " + NAME + " login createrole; end if; end $$");
            statement.execute("grant create on database postgres to " + NAME + " with grant option");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
