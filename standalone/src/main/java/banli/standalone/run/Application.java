package banli.standalone.run;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.wire.start.OutsidePostgres;
import banli.wire.start.Start;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * 运行中的应用。 The application, running on a data folder with its own PostgreSQL or one given by the environment.
 */
public final class Application implements LedgerAtHand {
    private final DataFolder folder;
    private final OwnPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Application(DataFolder folder, OwnPostgres postgres, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.context = context;
    }

    /**
     * 启动，随后由它负责释放文件夹。 Starts; from then on closing it also frees the folder.
     *
     * @throws CouldNot when the database or the application does not start
     */
    public static Application start(DataFolder folder, Listening listening, boolean demo) {
        return start(folder, listening, demo, Map.of());
    }

    /** 启动，另有设置。 As {@link #start(DataFolder, Listening, boolean)}, with settings of the command line besides. */
    public static Application start(DataFolder folder, Listening listening, boolean demo, Map<String, Object> besides) {
        OwnPostgres postgres = null;
        try {
            OutsidePostgres.refuseOwner(System.getenv());
            Map<String, Object> settings = new HashMap<>(OutsidePostgres.settings(System.getenv()));
            if (settings.isEmpty()) {
                postgres = OwnPostgres.start(folder);
                settings.putAll(postgres.settings());
            }
            settings.putAll(Start.whereSet(System.getenv()));
            settings.putAll(listening.settings());
            settings.put("banli.vault.kek-file", folder.vaultKey().toString());
            settings.put("banli.desk.attachments", folder.attachments().toString());
            settings.put("banli.desk.link-key-file", folder.linkKey().toString());
            settings.put("banli.log.folder", folder.log().toString());
            settings.put("banli.log.key-file", folder.signingKey().toString());
            settings.put("banli.log.state-file", folder.notary().toString());
            settings.put("banli.log.witnesses", folder.witnesses().toString());
            if (demo) {
                // Whoever looks at a demo does not wait a minute.
                settings.put("banli.log.witness-seconds", 2);
            }
            settings.put("management.health.diskspace.path", folder.path().toString());
            settings.put(
                    "management.metrics.system.diskspace.paths", folder.path().toString());
            settings.put("banli.demo", demo);
            settings.putAll(besides);
            return new Application(folder, postgres, spring(settings));
        } catch (RuntimeException failed) {
            if (postgres != null) {
                postgres.close();
            }
            folder.close();
            throw failed instanceof CommandFailed told ? told : notStarted(failed, listening);
        }
    }

    private static ConfigurableApplicationContext spring(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Standalone.class);
        // The database must outlive the application, so both are stopped by one hook, in order.
        application.setRegisterShutdownHook(false);
        // First of all sources: what was asked for at the command line is not overruled by a module's defaults.
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("banli", settings)));
        return application.run();
    }

    private static CommandFailed notStarted(RuntimeException failed, Listening listening) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException inUse) {
                String option = listening.optionFor(inUse.getPort());
                return new CommandFailed(
                        new Text(
                                "端口 " + inUse.getPort() + " 已被占用，请用 " + option + " 另选一个（0 为任意空闲端口）。",
                                "Port " + inUse.getPort() + " is in use. Choose another with " + option
                                        + " (0 for any free one)."),
                        failed);
            }
            if (cause instanceof IllegalStateException && cause.getCause() == null && cause.getMessage() != null) {
                return new CommandFailed(new Text(cause.getMessage(), cause.getMessage()), failed);
            }
        }
        return new CommandFailed(
                new Text("应用未能启动（" + listening.address() + "）：" + failed, "The application did not start: " + failed),
                failed);
    }

    @Override
    public CommandGateway commands() {
        return context.getBean(CommandGateway.class);
    }

    @Override
    public QueryGateway queries() {
        return context.getBean(QueryGateway.class);
    }

    @Override
    public EventStore facts() {
        return context.getBean(EventStore.class);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    /** 装配。 The Spring context, for tests. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public DataFolder folder() {
        return folder;
    }

    /** 端口。 The port it listens on. */
    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** 公告地址。 Writes where it listens, for the command line; answers the address. */
    public String announce(boolean demo) {
        return RunFile.announce(folder, port(), demo);
    }

    @Override
    public void close() {
        try {
            RunFile.withdraw(folder);
        } finally {
            context.close();
            if (postgres != null) {
                postgres.close();
            }
            folder.close();
        }
    }
}
