package banli.wire.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * 启动一个进程。 Starts one process of an installation over Axon Server. Settings come from the environment
 * ({@code process.properties} names all of them); the database's from {@link OutsidePostgres}.
 */
public final class Start {
    static final String TOKEN = "AXONIQ_AXONSERVER_TOKEN";
    private static final int COULD_NOT = 2;

    private Start() {}

    /**
     * 启动后台进程。 Starts a process that serves nobody but the actuator, or says in a sentence why not and ends with exit
     * code 2. That port has no log-in, whatever libraries stand on the class path: who can reach it is the network's to say.
     *
     * @param application the class with its Spring configuration
     * @param name what it is called among the others, as {@code command-side}
     * @param actuatorPort unless {@code BANLI_ACTUATOR_PORT} says otherwise
     */
    public static void behind(Class<?> application, String name, int actuatorPort, String... arguments) {
        orEnd(
                application,
                name,
                Map.of(
                        "server.address",
                        "${BANLI_ACTUATOR_ADDRESS:127.0.0.1}",
                        "server.port",
                        "${BANLI_ACTUATOR_PORT:" + actuatorPort + "}",
                        "springdoc.api-docs.enabled",
                        false,
                        "spring.autoconfigure.exclude",
                        "${banli.left-out.behind}"),
                arguments);
    }

    /**
     * 启动供人使用的进程。 As {@link #behind}, for a process that serves people at a port of its own, beside which the actuator
     * has another.
     *
     * @param port unless {@code BANLI_PORT} says otherwise
     */
    public static void inFront(Class<?> application, String name, int port, String... arguments) {
        orEnd(
                application,
                name,
                Map.of(
                        "server.address",
                        "${BANLI_ADDRESS:127.0.0.1}",
                        "server.port",
                        "${BANLI_PORT:" + port + "}",
                        "management.server.address",
                        "${BANLI_ACTUATOR_ADDRESS:127.0.0.1}",
                        "management.server.port",
                        "${BANLI_ACTUATOR_PORT:" + (port + 1) + "}"),
                arguments);
    }

    private static void orEnd(Class<?> application, String name, Map<String, Object> own, String... arguments) {
        EndsWith.another(System.getenv());
        try {
            run(application, name, own, arguments);
        } catch (RuntimeException failed) {
            System.err.println(reason(failed));
            System.exit(COULD_NOT);
        }
    }

    private static ConfigurableApplicationContext run(
            Class<?> application, String name, Map<String, Object> own, String... arguments) {
        OutsidePostgres.refuseOwner(System.getenv());
        Map<String, Object> settings = new HashMap<>(OutsidePostgres.settings(System.getenv()));
        if (settings.isEmpty()) {
            throw new IllegalStateException(
                    "请用 BANLI_DB_URL 指明 PostgreSQL 的地址。 Set BANLI_DB_URL to the PostgreSQL to use.");
        }
        settings.putAll(own);
        settings.putAll(whereSet(System.getenv()));
        SpringApplication spring = new SpringApplication(application);
        Properties defaults = new Properties();
        defaults.putAll(common());
        defaults.putAll(read("process.properties"));
        // Here, where the log finds it before anything else is set up.
        defaults.put("spring.application.name", name);
        spring.setDefaultProperties(defaults);
        spring.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("banli", settings)));
        return spring.run(arguments);
    }

    /** 只在要求时才有的设置。 What must not be set at all unless the environment says so: a token, a certificate, a notary, where traces go. */
    public static Map<String, Object> whereSet(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        String token = OutsidePostgres.value(environment, TOKEN);
        if (token != null) {
            settings.put("axon.axonserver.token", token);
        }
        String certificate = certificate(environment);
        if (certificate != null) {
            settings.put("axon.axonserver.cert-file", certificate);
        }
        setting(settings, "banli.log.notary", environment.get("BANLI_LOG_NOTARY"));
        setting(settings, "banli.log.notary-token-file", environment.get("BANLI_LOG_NOTARY_TOKEN_FILE"));
        String traces = environment.getOrDefault("BANLI_TRACES", "");
        if (!traces.isBlank()) {
            settings.put("banli.traces", traces);
            settings.put("management.opentelemetry.tracing.export.otlp.endpoint", traces);
            settings.put("banli.left-out.traces", "");
            settings.put("logging.expect-correlation-id", true);
        }
        return settings;
    }

    private static void setting(Map<String, Object> settings, String name, String value) {
        if (value != null && !value.isBlank()) {
            settings.put(name, value);
        }
    }

    /** The file of the certificate to trust; null for those that the machine trusts. */
    static String certificate(Map<String, String> environment) {
        String file = environment.getOrDefault("AXONIQ_AXONSERVER_CERT_FILE", "");
        return file.isBlank() ? null : file;
    }

    /** 各进程共有的设置。 What every process has, the standalone one too. */
    public static Properties common() {
        return read("common.properties");
    }

    private static Properties read(String name) {
        try (InputStream file = Start.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The innermost sentence of ours, alone; else the failure itself, with where it was thrown. */
    static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException && cause.getCause() == null) {
                return cause.getMessage();
            }
        }
        StringWriter whole = new StringWriter();
        failed.printStackTrace(new PrintWriter(whole));
        return "未能启动：" + failed + "\nIt did not start: " + whole;
    }
}
