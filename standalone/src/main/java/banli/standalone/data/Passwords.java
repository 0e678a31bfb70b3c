package banli.standalone.data;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** 数据库口令，首次启动时生成一次。 The passwords of the database's roles, made once and kept in a file of mode 600. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Passwords(Properties values) {
        this.values = values;
    }

    static Passwords in(Path folder) throws IOException {
        Path file = folder.resolve("database.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
            return new Passwords(values);
        }
        for (String role : new String[] {Roles.SUPERUSER, Roles.OWNER, Roles.APPLICATION}) {
            values.setProperty(role, random());
        }
        StringWriter text = new StringWriter();
        values.store(text, null);
        OwnerOnly.write(file, text.toString());
        return new Passwords(values);
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String of(String role) {
        return values.getProperty(role);
    }
}
