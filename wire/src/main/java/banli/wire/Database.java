package banli.wire;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 数据库的地址与两个角色：应用角色什么都不拥有，属主只用于建表。
 * <p>
 * {@code ownerUser} may be null: then tables are made by somebody else and nothing is migrated here. Passwords never appear in
 * {@link #toString()}.
 *
 * @param url         JDBC address, both roles use it
 * @param user        the application's role
 * @param connections the largest number of connections of the application's pool
 */
public record Database(
        String url, String user, String password, String ownerUser, String ownerPassword, int connections) {

    static final int QUICK_SECONDS = 2;
    private static final int PATIENT_SECONDS = 30;
    private static final int INITIALLY_MILLIS = 10_000;

    public Database {
        // The names are written into GRANT statements, which take no parameters.
        if (!isPlain(user) || ownerUser != null && !isPlain(ownerUser)) {
            throw new IllegalStateException("数据库角色名只能用小写字母、数字和下划线。"
                    + " The database role's name may hold lower-case letters, digits and underscores only.");
        }
        if (user.equals(ownerUser)) {
            throw new IllegalStateException("应用角色不能就是属主，否则记录可以被改动。"
                    + " The application's role must not be the owner: it could change what is recorded.");
        }
    }

    /**
     * 由设置得出。 Of the settings {@code banli.database.*}.
     *
     * @throws IllegalStateException when address or user is missing
     */
    public static Database of(Map<String, Object> settings) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new MapPropertySource("database", settings));
        return from(new PropertySourcesPropertyResolver(sources));
    }

    private static boolean isPlain(String role) {
        return role.matches("[a-z_][a-z0-9_]{0,62}");
    }

    static Database from(PropertyResolver settings) {
        return new Database(
                settings.getRequiredProperty("banli.database.url"),
                settings.getRequiredProperty("banli.database.user"),
                settings.getProperty("banli.database.password", ""),
                settings.getProperty("banli.database.owner-user"),
                settings.getProperty("banli.database.owner-password", ""),
                settings.getProperty("banli.database.connections", Integer.class, 10));
    }

    /**
     * 打开一个应用角色的连接池。
     * <p>
     * A borrower waits 2 s at most. {@code session} are server settings for each session ({@code -c name=value …}).
     */
    public HikariDataSource pool(String name, int size, String session) {
        return new HikariDataSource(config(name, size, session));
    }

    /** 打开一个回答提问的连接池。 As {@link #pool}, watched so that no question hangs with the database. */
    public WatchedPool watchedPool(String name, int size, String session) {
        return new WatchedPool(config(name, size, session), this);
    }

    private HikariConfig config(String name, int size, String session) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(session));
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(2_000);
        // The first connection of all is made at a start, when a busy machine lets the server answer late.
        config.setInitializationFailTimeout(INITIALLY_MILLIS);
        config.setValidationTimeout(1_000);
        return config;
    }

    /** One of its own: a pool that is given an address alone sets the limit of every log-in of the whole process. */
    private DriverManagerDataSource source(String session) {
        var properties = driver(session);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return new DriverManagerDataSource(url, properties) {
            @Override
            public void setLoginTimeout(int seconds) {
                // Its own is among the properties.
            }
        };
    }

    /**
     * 打开一个单独的应用角色连接，由调用者关闭。 For what is done once, as at a start: a busy machine lets its server answer late.
     *
     * @throws SQLException when nothing listens there, or it does not let anybody in within 30 s
     */
    public Connection connect() throws SQLException {
        return connect(PATIENT_SECONDS);
    }

    /** As {@link #connect()}, within so many seconds. */
    Connection connect(int seconds) throws SQLException {
        var properties = driver("");
        properties.setProperty("connectTimeout", Integer.toString(seconds));
        properties.setProperty("loginTimeout", Integer.toString(seconds));
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    private static Properties driver(String session) {
        var properties = new Properties();
        // Server details quote whole rows: they must reach neither a message nor a log.
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", Integer.toString(QUICK_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(QUICK_SECONDS));
        properties.setProperty("ApplicationName", "banli");
        if (!session.isEmpty()) {
            properties.setProperty("options", session);
        }
        return properties;
    }

    @Override
    public String toString() {
        return "Database[" + user + "]";
    }
}
