package banli.standalone.data;

import banli.wire.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * 归属。 Has the superuser of a PostgreSQL that others run make the two ordinary roles, with the passwords they are to have, and
 * hand over to the owner whatever another role, itself perhaps, owns of the ledger. May be repeated.
 */
public final class Ownership {
    private static final String ROLE = """
            do $$ begin
                if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if;
            end $$;
            alter role %1$s login nosuperuser nocreatedb nocreaterole noreplication %2$s""";
    // Sequences follow their tables.
    private static final String HAND_OVER = """
            do $$
            declare change text;
            begin
                for change in
                    select format('alter schema %%I owner to %1$s', nspname) from pg_namespace
                     where nspname in (%3$s) and nspowner <> '%1$s'::regrole
                    union all
                    select format('alter table %%s owner to %1$s', oid::regclass) from pg_class
                     where relnamespace::regnamespace::text in (%3$s) and relkind in ('r', 'p', 'v')
                       and relowner not in ('%1$s'::regrole, '%2$s'::regrole)
                    union all
                    select format('alter routine %%s owner to %1$s', oid::regprocedure) from pg_proc
                     where pronamespace::regnamespace::text in (%3$s) and proowner <> '%1$s'::regrole
                    union all
                    select format('alter database %%I owner to %1$s', current_database()) from pg_database
                     where datname = current_database() and datdba <> '%1$s'::regrole
                loop
                    execute change;
                end loop;
            end $$""";

    private final Database database;

    /** 在这个数据库里。 In that database, whose settings name both roles. */
    public Ownership(Database database) {
        this.database = database;
    }

    /**
     * 安排好。 Settles it.
     *
     * @throws IllegalStateException with a sentence for people
     */
    public void settle(String superuser, String password) {
        if (superuser.equals(database.ownerUser())) {
            throw new IllegalStateException(
                    "属主不能就是超级用户，请另起一个名称。 The owner must not be the superuser itself: give it another name.");
        }
        String schemas = "'" + String.join("', '", Schemas.names()) + "'";
        try (Connection connection = DriverManager.getConnection(database.url(), superuser, password);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            role(connection, sql, database.ownerUser(), database.ownerPassword(), "");
            role(connection, sql, database.user(), database.password(), "noinherit");
            sql.execute(HAND_OVER.formatted(database.ownerUser(), database.user(), schemas));
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "超级用户 " + superuser + " 未能安排好两个角色（" + failed.getSQLState()
                            + "）。 The superuser could not settle the two roles.",
                    failed);
        }
    }

    private static void role(Connection connection, Statement sql, String name, String password, String more)
            throws SQLException {
        sql.execute(ROLE.formatted(name, more));
        // Hashed here, so that the plain password reaches no server log.
        connection.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }
}
