package banli.wire;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * 建表：以属主身份运行某个模式的 Flyway 脚本，并把所需权限授给应用角色；没有属主的进程只核对版本。
 * <p>
 * The scripts may use the placeholder <code>${application}</code>, the name of the application's role. Without an owner in the
 * {@link Database}, as in every process that serves, nothing is made: what is missing is told, and the process does not start.
 */
public final class Migrations {

    private static final long LOCK = 0x62616e6c69L;

    private final Database database;

    /** 以该数据库的属主建表。 Migrates as the owner of this database; opens no connection yet. */
    public Migrations(Database database) {
        this.database = database;
    }

    /**
     * 建表并授予应用角色读写权。
     * <p>
     * Runs {@code location} (as {@code classpath:banli/…}) in {@code schema}; the application may then select, insert, update and
     * delete in all its tables but Flyway's own.
     *
     * @throws IllegalStateException with a sentence for people, when there is no owner and a script has not run yet
     */
    public void migrate(String schema, String location) {
        if (migrateWithOwnGrants(schema, location)) {
            asOwner(
                    "grant select, insert, update, delete on all tables in schema " + schema + " to " + database.user(),
                    "grant usage, select on all sequences in schema " + schema + " to " + database.user(),
                    "revoke all on " + schema + ".flyway_schema_history from " + database.user(),
                    grantHistory(schema));
        }
    }

    /**
     * 建表，表上的权限由脚本自己授予。
     * <p>
     * As {@link #migrate}, but the application gets usage of the schema only. Tells whether anything was run.
     */
    public boolean migrateWithOwnGrants(String schema, String location) {
        if (database.ownerUser() == null) {
            ScriptsRun.require(database, schema, location);
            return false;
        }
        ApplicationRole.ensure(database);
        run(schema, location, database.ownerUser(), database.ownerPassword());
        asOwner("grant usage on schema " + schema + " to " + database.user(), grantHistory(schema));
        return true;
    }

    /** So that a process without the owner can tell which scripts have run. */
    private String grantHistory(String schema) {
        return "grant select on " + schema + ".flyway_schema_history to " + database.user();
    }

    /**
     * 为画面准备：模式归属主，表由应用角色自己建。 Makes the schema in which the application makes and so owns its tables, and lets
     * it make schemas of its own: for screens, which are rebuilt beside the living ones and renamed, and for their past. Never
     * for facts. Tables that belong to the owner, as an earlier version made them, are dropped first. Needs the owner.
     */
    public void prepareForApplication(String schema) {
        ApplicationRole.ensure(database);
        asOwner(
                "do $$ begin if exists (select 1 from pg_tables where schemaname = '" + schema
                        + "' and tableowner = current_user) then drop schema " + schema + " cascade; end if; end $$",
                "create schema if not exists " + schema,
                "grant usage, create on schema " + schema + " to " + database.user(),
                "do $$ begin execute format('grant create on database %I to " + database.user()
                        + "', current_database()); end $$");
    }

    /**
     * 以应用角色建表：用于可以随时重建、换表的画面。 In a schema that {@link #prepareForApplication} made. Tells whether the tables
     * were made anew, and so are empty.
     */
    public boolean migrateAsApplication(String schema, String location) {
        if (database.ownerUser() != null) {
            prepareForApplication(schema);
        }
        return !ScriptsRun.all(database, schema, location)
                && run(schema, location, database.user(), database.password());
    }

    /** Whether the schema was empty before. One process at a time: several of an installation start together. */
    private boolean run(String schema, String location, String user, String password) {
        try (var connection = DriverManager.getConnection(database.url(), user, password);
                var statement = connection.createStatement()) {
            // The session's: it goes with the connection.
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            return migrated(schema, location, user, password);
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "建表前未能取得锁（" + failed.getSQLState() + "）。 The lock for making tables could not be had.", failed);
        }
    }

    private boolean migrated(String schema, String location, String user, String password) {
        return Flyway.configure()
                        .dataSource(database.url(), user, password)
                        .schemas(schema)
                        .locations(location)
                        .placeholders(Map.of("application", database.user()))
                        .load()
                        .migrate()
                        .initialSchemaVersion
                == null;
    }

    private void asOwner(String... statements) {
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "授权失败（" + failed.getSQLState() + "）。 The rights could not be granted.", failed);
        }
    }
}
