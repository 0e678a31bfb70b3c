package banli.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * 脚本是否都已运行。 Whether every script that this program has for a schema has run there, as the application's role can tell.
 * One that a newer program ran beyond them is in nobody's way.
 */
public final class ScriptsRun {
    private ScriptsRun() {}

    /** 都已运行。 All of {@code location} (as {@code classpath:banli/…}) in {@code schema}; not, too, where the role may not look. */
    public static boolean all(Connection application, String schema, String location) {
        try {
            return ran(application, schema).containsAll(known(location));
        } catch (SQLException notThere) {
            if (isAbsent(notThere.getSQLState())) {
                return false;
            }
            throw away(notThere);
        }
    }

    static boolean all(Database database, String schema, String location) {
        try (Connection connection = database.connect()) {
            return all(connection, schema, location);
        } catch (SQLException away) {
            throw away(away);
        }
    }

    private static IllegalStateException away(SQLException failed) {
        return new IllegalStateException(
                "数据库连不上（" + failed.getSQLState() + "）。 The database cannot be reached.", failed);
    }

    static void require(Database database, String schema, String location) {
        if (!all(database, schema, location)) {
            throw new IllegalStateException(
                    "数据库的表（" + schema + "）还不是本程序所需的样子，拒绝启动：请先运行一次 migrate-schema（容器里：docker compose"
                            + " run --rm schema）。 The database's tables (" + schema
                            + ") are not yet what this program needs. Refusing to start: run migrate-schema once first (in containers:"
                            + " docker compose run --rm schema).");
        }
    }

    private static Set<String> ran(Connection connection, String schema) throws SQLException {
        Set<String> scripts = new HashSet<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select script from " + schema
                        + ".flyway_schema_history where success and version is not null")) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        }
        return scripts;
    }

    private static Set<String> known(String location) {
        try {
            Set<String> scripts = new HashSet<>();
            for (Resource script : new PathMatchingResourcePatternResolver().getResources(location + "/V*.sql")) {
                scripts.add(script.getFilename());
            }
            if (scripts.isEmpty()) {
                throw new IllegalStateException("no scripts in " + location);
            }
            return scripts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** No such schema, no such table, or no right to look: as an earlier program left it, or nobody yet. */
    private static boolean isAbsent(String state) {
        return "3F000".equals(state) || "42P01".equals(state) || "42501".equals(state);
    }
}
