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
    private static final Map<String, String> SETTINGS = Map.of(
            "BANLI_DB_URL", "banli.database.url",
            "BANLI_DB_USER", "banli.database.user",
            "BANLI_DB_PASSWORD", "banli.database.password",
            "BANLI_DB_OWNER_USER", "banli.database.owner-user",
            "BANLI_DB_OWNER_PASSWORD", "banli.database.owner-password");

    private OutsidePostgres() {}

    /**
     * 连接设置。 The settings; empty when {@code BANLI_DB_URL} is not set.
     *
     * @throws IllegalStateException with a sentence for people, when a file named there can't be read
     */
    public static Map<String, Object> settings(Map<String, String> environment) {
        if (value(environment, "BANLI_DB_URL") == null) {
            return Map.of();
        }
        Map<String, Object> settings = new HashMap<>();
        SETTINGS.forEach((variable, setting) -> {
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
