package banli.standalone.data;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * 数据库口令，首次启动时生成一次，各在一个 600 的文件里：运行中的进程只读应用角色的那个。
 * The passwords of the database's roles, made once, in a file of mode 600 each; a process that serves reads the application's only.
 */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String APPLICATIONS = "database.properties";
    private static final String OWNERS = "database-owner.properties";

    private Passwords() {}

    /** The application's; made when missing. */
    static String application(Path folder) throws IOException {
        apart(folder);
        return kept(folder.resolve(APPLICATIONS), Roles.APPLICATION);
    }

    /** The owner's; for the moment in which tables are made, and not to be kept. */
    static String owner(Path folder) throws IOException {
        apart(folder);
        return kept(folder.resolve(OWNERS), Roles.OWNER);
    }

    /** An earlier version had all of them in one file, the superuser's too, with which nobody can log in any more. */
    private static void apart(Path folder) throws IOException {
        Properties all = read(folder.resolve(APPLICATIONS));
        if (all.containsKey(Roles.OWNER)) {
            write(folder.resolve(OWNERS), Roles.OWNER, all.getProperty(Roles.OWNER));
            write(folder.resolve(APPLICATIONS), Roles.APPLICATION, all.getProperty(Roles.APPLICATION));
        }
    }

    private static String kept(Path file, String role) throws IOException {
        if (Files.notExists(file)) {
            write(file, role, random());
        }
        return read(file).getProperty(role);
    }

    private static Properties read(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return values;
    }

    private static void write(Path file, String role, String password) throws IOException {
        Properties values = new Properties();
        values.setProperty(role, password);
        StringWriter text = new StringWriter();
        values.store(text, null);
        OwnerOnly.write(file, text.toString());
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
