package banli.wire.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * 外部 PostgreSQL 的连接设置，取自环境变量。 The settings of a PostgreSQL that others run, from the environment; each may
 * come from a file named by the same variable with {@code _FILE}.
 */
public final class OutsidePostgres {
    private static final Map<String, String> APPLICATION = Map.of(
            "BANLI_DB_URL", "banli.database.url",
            "BANLI_DB_USER", "banli.database.user",
            "BANLI_DB_PASSWORD", "banli.database.password");
    private static final Map<String, String> OWNER = Map.of(
            "BANLI_DB_OWNER_USER", "banli.database.owner-user",
            "BANLI_DB_OWNER_PASSWORD", "banli.database.owner-password");

    private OutsidePostgres() {}

    /**
     * 应用角色的连接设置。 The settings of the application's role, and of nobody else; empty when {@code BANLI_DB_URL} is not set.
     *
     * @throws IllegalStateException with a sentence for people, when a file named there can't be read
     */
    public static Map<String, Object> settings(Map<String, String> environment) {
        return value(environment, "BANLI_DB_URL") == null ? Map.of() : read(APPLICATION, environment);
    }

    /**
     * 连同属主的。 With the owner's too: for what is run once and ends, as making tables, restoring, moving house.
     *
     * @throws IllegalStateException as {@link #settings}
     */
    public static Map<String, Object> withOwner(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>(settings(environment));
        if (!settings.isEmpty()) {
            settings.putAll(read(OWNER, environment));
        }
        return settings;
    }

    /**
     * 属主的口令不该在这里。 A process that serves must not hold the owner's secret, and says so instead of starting.
     *
     * @throws IllegalStateException with a sentence for people
     */
    public static void refuseOwner(Map<String, String> environment) {
        for (String variable : new String[] {"BANLI_DB_OWNER_PASSWORD", "BANLI_DB_SUPERUSER_PASSWORD"}) {
            if (isSet(environment, variable) || isSet(environment, variable + "_FILE")) {
                throw new IllegalStateException("运行中的进程不该有数据库属主的口令，拒绝启动：请从它的环境中去掉 " + variable
                        + "，只给一次性的 migrate-schema。 A process that serves must not hold the owner's secret. Refusing to start:"
                        + " take " + variable
                        + " out of its environment, and give it to the one-shot migrate-schema only.");
            }
        }
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static Map<String, Object> read(Map<String, String> names, Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        names.forEach((variable, setting) -> {
            String value = value(environment, variable);
            if (value != null) {
                settings.put(setting, value);
            }
        });
        return settings;
    }

    /** 一个变量的值，或其 _FILE 所指文件的内容。 The value of a variable, or what the file named by it with {@code _FILE} holds; null when there is neither. */
    public static String value(Map<String, String> environment, String variable) {
        String file = environment.get(variable + "_FILE");
        if (file == null || file.isBlank()) {
            String value = environment.get(variable);
            return value == null || value.isBlank() ? null : value;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(variable + "_FILE 所指的文件 " + file + " 读不出来。 The file " + file + " named by "
                    + variable + "_FILE can't be read.");
        }
    }
}
